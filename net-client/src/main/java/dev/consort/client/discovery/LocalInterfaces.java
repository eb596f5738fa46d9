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

    /** One interface that is up and leads out of the machine. */
    record Card(String name, boolean doesMulticast, List<? extends InetAddress> addresses) {}

    private LocalInterfaces() {}

    /** Looks at the interfaces as they are now. */
    static LocalInterfaces now() {
        List<Card> cards = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        try {
            NetworkInterface.networkInterfaces().forEach(each -> inspect(each, cards, troubles));
        } catch (SocketException e) {
            troubles.add("the interfaces of this machine cannot be listed: " + e.getMessage());
        }
        LocalInterfaces found = of(cards);
        found.remarks.addAll(troubles);
        return found;
    }

    private static void inspect(NetworkInterface each, List<Card> cards, List<String> troubles) {
        try {
            if (each.isUp() && !each.isLoopback()) {
                cards.add(new Card(
                        each.getName(),
                        each.supportsMulticast(),
                        each.inetAddresses().toList()));
            }
        } catch (SocketException e) {
            troubles.add(each.getName() + " cannot be looked at: " + e.getMessage());
        }
    }

    /** Judges these interfaces; the loopback is always looked at as well, for sessions on this machine. */
    static LocalInterfaces of(List<Card> cards) {
        LocalInterfaces found = new LocalInterfaces();
        cards.forEach(found::consider);
        if (found.addresses.isEmpty()) {
            found.remarks.add("this machine is in no network; only sessions on the machine itself can be found");
        }
        found.addresses.add(InetAddress.getLoopbackAddress());
        return found;
    }

    private void consider(Card card) {
        if (TUNNEL.matcher(card.name()).matches()) {
            remarks.add("a VPN seems to be up (" + card.name() + "); it may swallow announcements");
        } else if (!card.doesMulticast()) {
            remarks.add(card.name() + " cannot do multicast, which announcements need");
        }
        card.addresses().stream()
                .filter(address -> address instanceof Inet4Address)
                .forEach(addresses::add);
    }

    List<InetAddress> addresses() {
        return addresses;
    }

    List<String> remarks() {
        return remarks;
    }
}
