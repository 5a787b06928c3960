package org.jobgraph.intake.feed.mapped;

import java.io.Closeable;
import java.io.IOException;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// The rows of a document, one at a time, to its very end.
interface Table extends Closeable {

    /// The next row, or null when the document ended as it should.
    ///
    /// @throws RefusedDocument when it turns out to be cut off or malformed
    @Nullable
    Line next() throws IOException, RefusedDocument;

    /// Opens a document as a mapping lays it out.
    @FunctionalInterface
    interface Opening {
        Table open(Document document, Mapping mapping) throws IOException, RefusedDocument;
    }

    /// A row, or what is wrong with it.
    ///
    /// @param place in the document: `line 7`, `[3]`
    sealed interface Line {

        String place();

        record Whole(String place, Cells cells) implements Line {
        }

        record Faulty(String place, String detail) implements Line {
        }
    }
}
