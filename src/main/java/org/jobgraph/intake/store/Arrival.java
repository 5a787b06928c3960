package org.jobgraph.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.judge.JudgeVersion;
import org.jspecify.annotations.Nullable;

/// A published posting that came in, not yet judged.
///
/// @param company the employer's name as whoever imports gives it
/// @param sha256 in hexadecimal, of what the judge is given and of which judge it is: equal means that nothing would change,
///        even where the record has other news, such as when it was copied
record Arrival(String board, @Nullable String company, Row.Posting row, String sha256) {

    static Arrival of(String board, @Nullable String company, Row.Posting row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            // Records say all that they have, whatever fields are added to them.
            digest.update(row.published().toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(String.valueOf(company).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) JudgeVersion.CURRENT);
            return new Arrival(board, company, row, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /// The same with its record written out, to be held until it is stored.
    Arrival written() {
        return new Arrival(board, company, row.written(), sha256);
    }

    PostingKey key() {
        return new PostingKey(board, row.published().externalId());
    }
}
