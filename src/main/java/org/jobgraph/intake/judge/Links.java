package org.jobgraph.intake.judge;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.BrowserAddress;
import org.jspecify.annotations.Nullable;

/// Addresses of postings without what only tells where a reader came from. `gh_jid` stays: on an employer's own page it is
/// what names the job.
final class Links {

    private static final Set<String> TRACKING = Set.of("gh_src", "fbclid", "gclid", "lever-source");

    private Links() {
    }

    /// The address, or null when it is none that a browser opens over http(s).
    static @Nullable String canonical(@Nullable String published) {
        var address = published == null ? null : BrowserAddress.of(published);
        return address == null ? null : withoutTracking(address);
    }

    private static String withoutTracking(URI address) {
        var text = address.toString();
        var query = address.getRawQuery();
        if (query == null) {
            return text;
        }
        var kept = Arrays.stream(query.split("&", -1)).filter(pair -> !isTracking(pair)).collect(Collectors.joining("&"));
        var start = text.indexOf('?');
        return text.substring(0, start) + (kept.isEmpty() ? "" : "?" + kept) + text.substring(start + 1 + query.length());
    }

    private static boolean isTracking(String pair) {
        var name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
