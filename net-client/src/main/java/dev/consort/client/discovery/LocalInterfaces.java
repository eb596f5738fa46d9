package dev.consort.client.discovery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The interfaces of this machine as far as they matter for finding sessions. */
final class LocalInterfaces {
    private static final Pattern TUNNEL = Pattern.compile("(tun|tap|wg|utun|ppp|ipsec|zt|tailscale).*");

    private final List<InetAddress> addresses = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private LocalInterfaces() {}

    /** Looks at the interfaces as they are now. */
    static LocalInterfaces now() {
        LocalInterfaces found = new LocalInterfaces();
        try {
            NetworkInterface.networkInterfaces().forEach(found::consider);
        } catch (SocketException e) {
            found.remarks.add("the interfaces of this machine cannot be listed: " + e.getMessage());
        }
        boolean isAlone = found.addresses.isEmpty();
        found.addresses.add(InetAddress.getLoopbackAddress());
        if (isAlone) {
            found.remarks.add("this machine is in no network; only sessions on the machine itself can be found");
        }
        return found;
    }

    private void consider(NetworkInterface each) {
        try {
            if (!each.isUp() || each.isLoopback()) {
                return;
            }
            if (TUNNEL.matcher(each.getName()).matches()) {
                remarks.add("a VPN seems to be up (" + each.getName() + "); it may swallow announcements");
            } else if (!each.supportsMulticast()) {
                remarks.add(each.getName() + " cannot do multicast, which announcements need");
            }
            each.inetAddresses()
                    .filter(address -> address instanceof Inet4Address)
                    .forEach(addresses::add);
        } catch (SocketException e) {
            remarks.add(each.getName() + " cannot be looked at: " + e.getMessage());
        }
    }

    List<InetAddress> addresses() {
        return addresses;
    }

    List<String> remarks() {
        return remarks;
    }
}
