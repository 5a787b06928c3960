package org.jobgraph.intake.feed;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/// The address that a document was read from, where its name is one.
public final class WebName {

    private WebName() {
    }

    /// The http(s) address, or null for a file.
    public static @Nullable URI of(Document document) {
        try {
            var address = new URI(document.name());
            var isWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
