package org.jobgraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

/// The bytes of an answer, plain and in the codings that were made so far. It does not change.
final class Content {

    // Of the 32: as good as unique, and short in a header.
    private static final int HASH_BYTES = 16;

    private final Buffer plain;
    private final Map<Coding, Buffer> coded;
    private volatile @Nullable String hash;

    private Content(Buffer plain, Map<Coding, Buffer> coded, @Nullable String hash) {
        this.plain = plain;
        this.coded = coded;
        this.hash = hash;
    }

    static Content of(Buffer plain) {
        return new Content(plain, Map.of(), null);
    }

    /// What becomes of a client's wish: a small answer goes as it is.
    @Nullable
    Coding fit(@Nullable Coding wish) {
        return plain.length() < Coding.SMALLEST_CODED ? null : wish;
    }

    boolean isReady(@Nullable Coding coding) {
        return coding == null || coded.containsKey(coding);
    }

    /// The bytes to send; made when they are not ready.
    Buffer in(@Nullable Coding coding) {
        if (coding == null) {
            return plain;
        }
        var ready = coded.get(coding);
        return ready == null ? encoded(coding) : ready;
    }

    /// The same with a coding ready.
    Content with(@Nullable Coding coding) {
        return coding == null || isReady(coding) ? this : with(Map.of(coding, encoded(coding)));
    }

    /// The same with what is ready in another one of the same bytes.
    Content with(Content other) {
        return coded.keySet().containsAll(other.coded.keySet()) ? this : with(other.coded);
    }

    private Content with(Map<Coding, Buffer> more) {
        var all = new EnumMap<Coding, Buffer>(more);
        all.putAll(coded);
        return new Content(plain, all, hash);
    }

    /// What it takes in memory.
    long bytes() {
        return plain.length() + coded.values().stream().mapToLong(Buffer::length).sum();
    }

    /// Of the plain bytes, in letters that an entity tag may have.
    String hash() {
        var known = hash;
        if (known == null) {
            known = Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(Arrays.copyOf(Sha256.of(plain.getBytes()), HASH_BYTES));
            hash = known;
        }
        return known;
    }

    private Buffer encoded(Coding coding) {
        try {
            return Buffer.buffer(coding.encode(plain.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
