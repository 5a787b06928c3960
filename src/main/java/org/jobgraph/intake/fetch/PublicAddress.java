package org.jobgraph.intake.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Tells addresses that anybody on the internet may be asked at from those of this machine, of the networks that it stands
/// in, and of nobody: the special-purpose registries of IANA (RFC 6890 and what amends it).
final class PublicAddress {

    private static final List<Network> CLOSED = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3").map(Network::of).toList();

    /// The only addresses of version 6 that are given out ...
    private static final Network GLOBAL = Network.of("2000::/3");

    /// ... but for these: protocols (Teredo among them), documentation, 6to4, which may lead to a closed IPv4 address.
    private static final List<Network> CLOSED_6 = Stream
            .of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Network::of).toList();

    private PublicAddress() {
    }

    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> CLOSED.stream().noneMatch(network -> network.has(four));
            // Mapped, translated (NAT64), local and multicast ones are outside of what is given out.
            case Inet6Address six -> GLOBAL.has(six) && CLOSED_6.stream().noneMatch(network -> network.has(six));
            default -> false;
        };
    }

    /// @param prefix what all its addresses begin with
    /// @param rest how many bits follow
    // Holds no address: a native executable could not keep one from its build.
    private record Network(BigInteger prefix, int rest) {

        static Network of(String written) {
            var slash = written.indexOf('/');
            var first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
            var rest = first.length * Byte.SIZE - Integer.parseInt(written.substring(slash + 1));
            return new Network(number(first).shiftRight(rest), rest);
        }

        boolean has(InetAddress address) {
            return number(address.getAddress()).shiftRight(rest).equals(prefix);
        }

        private static BigInteger number(byte[] address) {
            return new BigInteger(1, address);
        }
    }
}
