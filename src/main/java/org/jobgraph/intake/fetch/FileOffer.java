package org.jobgraph.intake.fetch;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// A document in a file, zipped or not.
///
/// @param name how reports call it
record FileOffer(String name, Path path, String board, @Nullable String company, FetchLimits limits) implements Offer {

    @Override
    public Fetched fetch() throws RefusedDocument {
        if (!Files.isRegularFile(path)) {
            throw new RefusedDocument(Reason.NOT_FETCHED, Files.exists(path)
                    ? "a file expected, found a folder, device or pipe"
                    : "a file expected, found a link to nothing");
        }
        if (!Files.isReadable(path)) {
            throw new RefusedDocument(Reason.NOT_FETCHED, "the file cannot be read");
        }
        return new Fetched(new Document(name(), board, company, () -> Zipped.open(path, limits.bytes())), () -> {
        });
    }
}
