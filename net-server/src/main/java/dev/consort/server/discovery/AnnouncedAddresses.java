package dev.consort.server.discovery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The addresses under which this machine can be reached by others. */
public final class AnnouncedAddresses {
    private AnnouncedAddresses() {}

    /**
     * The IPv4 addresses to announce for a server bound here; the loopback address only when there is no other, or when the
     * server is bound to it.
     */
    public static List<InetAddress> of(InetAddress bound) {
        if (!bound.isAnyLocalAddress()) {
            return List.of(bound);
        }
        List<InetAddress> real = usable();
        return real.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : real;
    }

    private static List<InetAddress> usable() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(AnnouncedAddresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp() && !each.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }
}
