package org.jobgraph.intake.fetch;

import java.net.URI;
import java.util.regex.Pattern;

/// Addresses as people and logs may see them: without what lets somebody in.
public final class Shown {

    private static final Pattern USER = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#]*@");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)([?&;](?:[^=&;#]*(?:key|token|secret|password|passwd|auth|signature|credential)[^=&;#]*|sig|pwd)=)[^&;#]*");

    private Shown() {
    }

    public static String of(URI address) {
        return of(address.toString());
    }

    /// Whatever is written where an address should be.
    public static String of(String address) {
        return SECRET.matcher(USER.matcher(address).replaceFirst("$1")).replaceAll("$1…");
    }
}
