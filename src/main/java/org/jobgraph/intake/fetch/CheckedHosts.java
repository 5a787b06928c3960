package org.jobgraph.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;

/// Finds the addresses of a host, and lets through public ones alone. The client connects to what this answers and asks no
/// second time, so that a name which means something else a moment later gains nothing; certificates are still checked by name.
final class CheckedHosts implements DnsResolver {

    private final Set<String> allowed;
    private final Lookup lookup;

    /// @param allowed hosts that may be anywhere, by name or address, in lower case
    CheckedHosts(Set<String> allowed, Lookup lookup) {
        this.allowed = allowed;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.addresses(host);
        // One that is not public among them is a trap, or a mistake: which of them is asked would be chance.
        if (!allowed.contains(bare(host)) && !Stream.of(addresses).allMatch(PublicAddress::is)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static String bare(String host) {
        var name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    /// The machine's own way to ask for a host's addresses.
    @FunctionalInterface
    public interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// A host of this machine or of a network that is not public.
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super("host " + host + " is not at a public address, and is not among jobgraph.intake.allowed-hosts");
        }
    }
}
