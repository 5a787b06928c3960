package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/// One board's postings as one file or one answer of a server. It can be opened twice: first to see that it is whole,
/// then to read its rows.
///
/// @param name how reports call it: a file name or an address
/// @param board the board that its postings stand on
/// @param company the employer's name when whoever imports gave it
public record Document(String name, String board, @Nullable String company, Body body) {

    /// The bytes, from their beginning each time.
    @FunctionalInterface
    public interface Body {
        InputStream open() throws IOException;
    }
}
