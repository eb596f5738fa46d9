package dev.consort.client.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.client.discovery.LocalInterfaces.Card;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalInterfacesTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static Card card(String name, boolean doesMulticast, String... addresses) throws UnknownHostException {
        List<InetAddress> parsed = new java.util.ArrayList<>();
        for (String address : addresses) {
            parsed.add(InetAddress.getByName(address));
        }
        return new Card(name, doesMulticast, parsed);
    }

    @Test
    void everyIpv4AddressAndTheLoopbackAreLookedFrom() throws UnknownHostException {
        LocalInterfaces found = LocalInterfaces.of(
                List.of(card("eth0", true, "192.0.2.7", "fe80::1"), card("wlan0", true, "198.51.100.3")));

        assertThat(found.addresses())
                .containsExactly(InetAddress.getByName("192.0.2.7"), InetAddress.getByName("198.51.100.3"), LOOPBACK);
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void vpnIsNamed() throws UnknownHostException {
        for (String name : List.of("tun0", "tap1", "wg0", "utun4")) {
            assertThat(LocalInterfaces.of(List.of(card(name, true, "10.8.0.2"))).remarks())
                    .singleElement()
                    .asString()
                    .contains("VPN", name);
        }
    }

    @Test
    void interfaceWithoutMulticastIsNamed() throws UnknownHostException {
        assertThat(LocalInterfaces.of(List.of(card("eth0", false, "192.0.2.7"))).remarks())
                .singleElement()
                .asString()
                .contains("eth0 cannot do multicast");
    }

    @Test
    void machineWithoutNetworkLooksAtItselfAndSaysSo() {
        LocalInterfaces found = LocalInterfaces.of(List.of());

        assertThat(found.addresses()).containsExactly(LOOPBACK);
        assertThat(found.remarks()).singleElement().asString().contains("in no network");
    }
}
