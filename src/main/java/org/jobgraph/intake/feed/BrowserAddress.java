package org.jobgraph.intake.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// An http(s) address as browsers read it. They open more than the standard of addresses allows: a space, `|` or `{id}`, a
/// backslash for a slash, a lone `%`, a host with `_` in its name or one in any script.
public final class BrowserAddress {

    private static final Pattern PARTS = Pattern.compile(
            "(?<scheme>https?)://(?<authority>[^/\\\\?#]*)(?<path>[^?#]*)(?<query>\\?[^#]*)?(?<fragment>#.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?!\\p{XDigit}{2})");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]+");

    /// What the standard allows beside letters and digits in a path; a query and a fragment may have more.
    private static final String IN_PATH = "-_.!~*'():@&=+$,;/";
    private static final String AFTER_PATH = IN_PATH + "?[]";

    private BrowserAddress() {
    }

    /// The address, with what the standard forbids in it percent-encoded; null when it is none that a browser opens over
    /// http(s).
    public static @Nullable URI of(String written) {
        var text = BREAKS.matcher(written.strip()).replaceAll("");
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        var asItIs = uri(text);
        if (asItIs != null && asItIs.getHost() != null) {
            return asItIs;
        }
        var address = uri(parts.group("scheme") + "://" + ascii(parts.group("authority"))
                + encoded(parts.group("path").replace('\\', '/'), IN_PATH) + after('?', parts.group("query"))
                + after('#', parts.group("fragment")));
        return address != null && hasHost(address) ? address : null;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /// `URI` takes a name with `_` for none of a host; with a letter in its place it says whether the rest is one.
    private static boolean hasHost(URI address) {
        var authority = address.getRawAuthority();
        var like = authority == null ? null : uri("http://" + authority.replace('_', 'a'));
        return like != null && like.getHost() != null;
    }

    private static String ascii(String authority) {
        try {
            return authority.chars().allMatch(c -> c < 128) ? authority : IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            return authority;
        }
    }

    private static String after(char sign, @Nullable String part) {
        return part == null ? "" : sign + encoded(part.substring(1), AFTER_PATH);
    }

    private static String encoded(String part, String allowed) {
        var text = new StringBuilder(part.length() + 16);
        part.codePoints().forEach(c -> {
            var isPlain = c < 128 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
            text.append(isPlain || c == '%' ? Character.toString(c) : percent(Character.toString(c)));
        });
        return LONE_PERCENT.matcher(text).replaceAll("%25");
    }

    private static String percent(String character) {
        var text = new StringBuilder(12);
        for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
            text.append("%%%02X".formatted(octet));
        }
        return text.toString();
    }
}
