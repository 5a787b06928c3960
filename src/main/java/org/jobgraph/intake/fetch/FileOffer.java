package org.jobgraph.intake.fetch;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// A document in a file; the file's name is its board's when nobody says otherwise.
record FileOffer(Path path, @Nullable String givenBoard, @Nullable String company) implements Offer {

    private static final String SUFFIX = ".json";

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public Fetched fetch() throws RefusedDocument {
        if (!Files.isReadable(path)) {
            throw new RefusedDocument(Reason.NOT_FETCHED, "the file cannot be read");
        }
        var board = givenBoard == null ? withoutSuffix(name()) : givenBoard;
        return new Fetched(new Document(name(), board, company, () -> Files.newInputStream(path)), () -> {
        });
    }

    private static String withoutSuffix(String file) {
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }
}
