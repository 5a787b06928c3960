package org.jobgraph.graphql;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;

/// The `ETag` of an answer. It is strong, so each media type and each coding has its own: a cache that keeps several must not
/// take one for the other when it hears that one still holds.
final class EntityTag {

    private static final Pattern LISTED = Pattern.compile("\"([^\"]*)\"");

    private EntityTag() {
    }

    static String of(Content content, String mediaType, @Nullable Coding coding) {
        var type = mediaType.equals(MediaTypes.JSON) ? "-j" : "-r";
        return '"' + content.hash() + type + (coding == null ? "" : "-" + coding.token()) + '"';
    }

    /// Whether the client has what the tag is of, by `If-None-Match`. A cache in between may have weakened the tag.
    static boolean isKnown(HttpServerRequest request, String tag) {
        var header = request.getHeader("If-None-Match");
        if (header == null) {
            return false;
        }
        var all = String.join(",", request.headers().getAll("If-None-Match"));
        return all.trim().equals("*")
                || LISTED.matcher(all).results().anyMatch(listed -> listed.group().equals(tag));
    }
}
