package org.jobgraph.intake.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Tells addresses that a server can be asked at from others, by how they are written.
public final class WebAddress {

    private static final int PORTS = 65_535;

    private WebAddress() {
    }

    /// Reads an http or https address.
    ///
    /// @throws IllegalArgumentException when it is none, in words
    public static URI of(String written) {
        try {
            var address = new URI(written);
            var objection = objection(address);
            if (objection == null) {
                return address;
            }
            throw refused(written, objection);
        } catch (URISyntaxException e) {
            throw refused(written, e.getReason());
        }
    }

    private static IllegalArgumentException refused(String written, String why) {
        return new IllegalArgumentException("an http or https address expected, found " + Shown.of(written) + " (" + why + ")");
    }

    /// Why an address is none to ask at, in words; null when it is one.
    static @Nullable String objection(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "only http and https addresses are read";
        }
        if (address.getHost() == null) {
            return "the address names no host";
        }
        // -1 is the usual one.
        return address.getPort() == 0 || address.getPort() > PORTS
                ? "a port from 1 to " + PORTS + " expected, found " + address.getPort()
                : null;
    }
}
