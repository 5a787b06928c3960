package org.jobgraph.graphql;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;

/// Tells the requests that a page of another site can make a browser send without asking this service first.
///
/// POST takes JSON alone, for which browsers ask. GET only reads and needs no header, so that links and caches work; what is
/// refused is a GET that hides as a form, or that a foreign page embeds as image, script or style.
final class CrossSite {

    private static final Set<String> SIMPLE = Set.of("text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data");
    private static final String[] ASKED_FIRST = {"GraphQL-Require-Preflight", "Apollo-Require-Preflight",
            "X-Apollo-Operation-Name"};

    private CrossSite() {
    }

    static void refuseForged(MultiMap headers) {
        if ((isSimple(headers.get("Content-Type")) || isEmbedded(headers)) && !wasAskedFirst(headers)) {
            throw new HttpRefusal(403, "CROSS_SITE_REQUEST",
                    "A GET that another site may have caused: send it without a form's content type, or with a non-empty header "
                            + ASKED_FIRST[0] + ".");
        }
    }

    private static boolean isSimple(@Nullable String contentType) {
        return contentType != null && Stream.of(contentType.split(",", -1))
                .anyMatch(type -> SIMPLE.contains(type.split(";", -1)[0].trim().toLowerCase(Locale.ROOT)));
    }

    private static boolean isEmbedded(MultiMap headers) {
        return "cross-site".equals(headers.get("Sec-Fetch-Site")) && "no-cors".equals(headers.get("Sec-Fetch-Mode"));
    }

    private static boolean wasAskedFirst(MultiMap headers) {
        return Stream.of(ASKED_FIRST).map(headers::get).anyMatch(value -> value != null && !value.isBlank());
    }
}
