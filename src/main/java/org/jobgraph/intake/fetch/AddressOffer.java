package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Document.Body;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// A document at an http(s) address. It is kept in a temporary file while it is read, so that a board that breaks off on
/// the way is not half a board.
record AddressOffer(URI address, String board, @Nullable String company, Asking asking) implements Offer {

    @Override
    public String name() {
        return Shown.of(address);
    }

    @Override
    public Fetched fetch() throws IOException, RefusedDocument, InterruptedException {
        return fetch(address, asking.memory().of(address));
    }

    @Override
    public Fetched further(URI other) throws IOException, RefusedDocument, InterruptedException {
        return fetch(other, null);
    }

    @Override
    public void forget() {
        asking.memory().met(address, Validators.NONE);
    }

    private Fetched fetch(URI from, @Nullable Validators known)
            throws IOException, RefusedDocument, InterruptedException {
        var file = Files.createTempFile("jobgraph-board", ".tmp");
        try {
            var ask = new Ask(from, asking.pages(), asking.interval(), asking.deadline(), known);
            return switch (asking.web().get(ask, file)) {
                case Reply.Whole whole -> whole(from, whole);
                case Reply.Unchanged _ -> unchanged(from, Objects.requireNonNull(known), file);
            };
        } catch (RefusedDocument | InterruptedException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Fetched whole(URI from, Reply.Whole answer) {
        if (from.equals(address)) {
            asking.memory().met(from, answer.validators());
        }
        // A .gz file is one more often than its server says so.
        Body body = () -> Zipped.open(answer.file(), asking.web().limits().bytes());
        return fetched(from, body, answer.file(), false);
    }

    private Fetched unchanged(URI from, Validators known, Path file) {
        asking.memory().met(from, known);
        return fetched(from, InputStream::nullInputStream, file, true);
    }

    private Fetched fetched(URI from, Body body, Path file, boolean isUnchanged) {
        return new Fetched(new Document(Shown.of(from), board, company, body), () -> Files.deleteIfExists(file), isUnchanged);
    }
}
