package org.jobgraph.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.fetch.Shown;
import org.jspecify.annotations.Nullable;

/// The pages of one document, which together are whole or not. A page that was there before ends them: a server that answers
/// the same again and again would be read for ever.
final class Pages {

    private final String name;
    private final int most;
    private final Set<URI> addresses = new HashSet<>();
    private final Map<String, Integer> digests = new HashMap<>();
    private @Nullable URI current;
    private @Nullable Integer announced;
    private @Nullable String shortcoming;
    private int count;
    private int rows;

    Pages(Offer offer, int most) {
        this.name = offer.name();
        this.most = most;
        this.current = offer.address();
        if (current != null) {
            addresses.add(current);
        }
    }

    /// How many rows are to be expected beside those that were already.
    int expected(Survey page) {
        if (announced == null) {
            return page.announced() == null ? page.rows() : page.announced();
        }
        return 0;
    }

    /// Where the page after `page` is, whose rows are read; null when there is none to be read.
    @Nullable
    URI next(Feed feed, Document page, Survey survey) throws IOException {
        count++;
        var before = rows;
        rows += survey.rows();
        if (announced == null || survey.announced() != null) {
            announced = survey.announced();
        }
        var next = current == null ? null : feed.next(current, survey, before);
        if (next == null) {
            return null;
        }
        if (count == 1) {
            digests.put(digest(page), count);
        }
        if (!addresses.add(next)) {
            shortcoming = "page %d of %s leads back to %s".formatted(count, name, Shown.of(next));
            return null;
        }
        if (count >= most) {
            shortcoming = "%s has more than %d pages".formatted(name, most);
            return null;
        }
        current = next;
        return next;
    }

    /// Whether the same page came before; nothing of it is read then.
    boolean isRepeated(Document page, Survey survey) throws IOException {
        var known = digests.putIfAbsent(digest(page), count + 1);
        if (known == null || survey.rows() == 0) {
            return false;
        }
        shortcoming = "page %d of %s is the same as page %d".formatted(count + 1, name, known);
        return true;
    }

    /// Notes that a page could not be had.
    void broke(URI address, RefusedDocument why) {
        shortcoming = "page %d of %s, %s, is missing: %s".formatted(count + 1, name, Shown.of(address), why.detail());
    }

    /// What is missing of the document; null when it is whole.
    @Nullable
    String shortcoming() {
        if (shortcoming != null) {
            return shortcoming;
        }
        return announced == null || announced == rows
                ? null
                : "%s announces %d postings and has %d".formatted(name, announced, rows);
    }

    private static String digest(Document page) throws IOException {
        try (var body = new DigestInputStream(page.body().open(), MessageDigest.getInstance("SHA-256"))) {
            body.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(body.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
