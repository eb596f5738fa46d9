package dev.consort.client.discovery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collection;
import java.util.List;

/**
 * Judges where an announcement leads, before anybody goes there. Everybody in a network can announce anything; what leads
 * to a machine's own services, to a crowd or out of the network is no session among neighbours.
 */
final class Neighbourhood {
    private static final int HIGHEST_PORT = 65_535;

    private final List<Subnet> subnets;

    private Neighbourhood(List<Subnet> subnets) {
        this.subnets = subnets;
    }

    /** The networks that this machine is in now; none if they cannot be listed. */
    static Neighbourhood now() {
        try {
            return of(NetworkInterface.networkInterfaces()
                    .filter(Neighbourhood::isUp)
                    .flatMap(each -> each.getInterfaceAddresses().stream())
                    .map(Subnet::of)
                    .toList());
        } catch (SocketException e) {
            return of(List.of());
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp();
        } catch (SocketException e) {
            return false;
        }
    }

    static Neighbourhood of(List<Subnet> subnets) {
        return new Neighbourhood(subnets);
    }

    /** Whether all of this was said by this very machine; not if nothing was. */
    boolean isOurs(Collection<InetAddress> sources) {
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> subnets.stream()
                        .anyMatch(subnet -> subnet.own().equals(source)));
    }

    /**
     * What speaks against connecting there, for people; empty if nothing.
     *
     * @param isOurs whether this machine has announced it
     */
    String doubt(InetAddress address, int port, boolean isOurs) {
        if (port < 1 || port > HIGHEST_PORT) {
            return "its port " + port + " is none";
        }
        if (address.isAnyLocalAddress() || address.isMulticastAddress() || isEverybody(address)) {
            return "its address is not that of one machine";
        }
        if (address.isLoopbackAddress()) {
            return isOurs ? "" : "it says that it is on this machine, which did not announce it";
        }
        if (!address.isLinkLocalAddress() && !isPrivate(address)) {
            return "its address is none of a local network";
        }
        return isInReach(address) ? "" : "this machine is in no network that leads to such an address";
    }

    private boolean isEverybody(InetAddress address) {
        return address.getHostAddress().equals("255.255.255.255")
                || subnets.stream().anyMatch(subnet -> subnet.isEverybody(address));
    }

    /** RFC 1918; RFC 4193 for IPv6, whose own site-local addresses are gone. */
    private static boolean isPrivate(InetAddress address) {
        return address instanceof Inet4Address
                ? address.isSiteLocalAddress()
                : (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    private boolean isInReach(InetAddress address) {
        return subnets.stream()
                .map(Subnet::own)
                .anyMatch(own -> !own.isLoopbackAddress() && own.getClass() == address.getClass());
    }
}
