package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Document.Body;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// A document at an http(s) address. It is kept in a temporary file while it is read, so that a board that breaks off on
/// the way is not half a board.
record AddressOffer(URI address, String board, @Nullable String company, FetchLimits limits) implements Offer {

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public Fetched fetch() throws IOException, RefusedDocument, InterruptedException {
        var file = Files.createTempFile("jobgraph-board", ".json");
        try {
            var answer = get(file);
            check(answer);
            var zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
            Body body = zipped ? () -> unzipped(file) : () -> Files.newInputStream(file);
            return new Fetched(new Document(name(), board, company, body), () -> Files.deleteIfExists(file));
        } catch (IOException | RefusedDocument | InterruptedException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private HttpResponse<Path> get(Path file) throws IOException, RefusedDocument, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(limits.answer()).header("Accept", "application/json")
                .header("Accept-Encoding", "gzip").header("User-Agent", "JobGraph").build();
        try (var client = HttpClient.newBuilder().connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofFile(file), limits.bytes()));
            try {
                return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw new RefusedDocument(Reason.NOT_FETCHED, "no answer: " + e.getCause());
            } catch (TimeoutException e) {
                throw new RefusedDocument(Reason.NOT_FETCHED, "not whole after " + limits.whole().toSeconds() + " s");
            } finally {
                answer.cancel(true);
                client.shutdownNow();
            }
        }
    }

    private void check(HttpResponse<Path> answer) throws RefusedDocument {
        if (answer.statusCode() != 200) {
            throw new RefusedDocument(Reason.NOT_FETCHED, "status 200 expected, the server answered " + answer.statusCode());
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            throw new RefusedDocument(Reason.NOT_FETCHED, "JSON expected, the server answered a page (" + type + ")");
        }
    }

    private InputStream unzipped(Path file) throws IOException {
        var zipped = Files.newInputStream(file);
        try {
            return new LimitedStream(new GZIPInputStream(zipped), limits.bytes());
        } catch (IOException e) {
            zipped.close();
            throw e;
        }
    }
}
