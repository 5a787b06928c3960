package org.jobgraph.intake.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What the texts of two postings are the same by, whatever their case and white space.
final class TextHash {

    /// A shorter text may well be another vacancy's, too.
    private static final int LEAST = 400;

    private TextHash() {
    }

    /// Null for a text of fewer than 400 characters.
    static @Nullable UUID of(String text) {
        if (text.length() < LEAST) {
            return null;
        }
        var plain = new char[text.length()];
        var length = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                plain[length++] = Character.toLowerCase(c);
            } else if (length > 0 && plain[length - 1] != ' ') {
                plain[length++] = ' ';
            }
        }
        return UUID.nameUUIDFromBytes(new String(plain, 0, length).strip().getBytes(StandardCharsets.UTF_8));
    }
}
