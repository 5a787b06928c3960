package org.jobgraph.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jobgraph.intake.feed.Row;
import org.jspecify.annotations.Nullable;

/// A published posting that came in, not yet judged.
///
/// @param company the employer's name as whoever imports gives it
/// @param sha256 in hexadecimal, of the record and of what is said of its employer beside it: equal means that nothing changed
record Arrival(String board, @Nullable String company, Row.Posting row, String sha256) {

    static Arrival of(String board, @Nullable String company, Row.Posting row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(row.payload().getBytes(StandardCharsets.UTF_8));
            for (var name : new @Nullable String[]{company, row.published().company()}) {
                digest.update((byte) 0);
                digest.update(String.valueOf(name).getBytes(StandardCharsets.UTF_8));
            }
            return new Arrival(board, company, row, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    PostingKey key() {
        return new PostingKey(board, row.published().externalId());
    }
}
