package org.jobgraph.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/// How an answer is compressed, the best first.
enum Coding {
    BR, GZIP;

    /// Smaller answers go as they are: they fit one packet anyway.
    static final int SMALLEST_CODED = 1_024;

    // As nginx and CDNs have it; more costs far more time than it saves bytes.
    private static final int BROTLI_QUALITY = 4;

    /// The one a client likes best; null when it wants none.
    static @Nullable Coding of(@Nullable String acceptEncoding) {
        var wishes = Wish.in(acceptEncoding);
        Coding best = null;
        var bestQuality = 0d;
        for (var coding : values()) {
            var quality = wishes.stream().filter(wish -> wish.value().equals(coding.token())).findFirst()
                    .or(() -> wishes.stream().filter(wish -> wish.value().equals("*")).findFirst())
                    .map(Wish::quality).orElse(0d);
            if (quality > bestQuality && coding.isAvailable()) {
                best = coding;
                bestQuality = quality;
            }
        }
        return best;
    }

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] encode(byte[] bytes) throws IOException {
        return switch (this) {
            case BR -> Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY));
            case GZIP -> zipped(bytes);
        };
    }

    // Brotli is native code, which not every platform has.
    private boolean isAvailable() {
        return this != BR || Brotli4jLoader.isAvailable();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
