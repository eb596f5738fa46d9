package dev.consort.client.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourhoodTest {
    private static final int PORT = 9_999;

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private static Subnet subnet(String own, int bits) throws UnknownHostException {
        return new Subnet(address(own), bits);
    }

    private static Neighbourhood home() throws UnknownHostException {
        return Neighbourhood.of(List.of(
                subnet("127.0.0.1", 8), subnet("192.168.1.20", 24), subnet("10.1.2.3", 30), subnet("::1", 128)));
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.7,    ''",
        "192.168.7.7,    ''",
        "10.9.9.9,       ''",
        "172.16.0.1,     ''",
        "172.31.255.254, ''",
        "169.254.10.10,  ''",
        "172.15.0.1,     none of a local network",
        "172.32.0.1,     none of a local network",
        "169.253.0.1,    none of a local network",
        "100.64.0.1,     none of a local network",
        "8.8.8.8,        none of a local network",
        "240.0.0.1,      none of a local network",
        "0.0.0.1,        none of a local network",
        "2001:db8::1,    none of a local network",
        "fec0::1,        none of a local network",
        "0.0.0.0,        not that of one machine",
        "::,             not that of one machine",
        "255.255.255.255, not that of one machine",
        "192.168.1.255,  not that of one machine",
        "192.168.1.0,    not that of one machine",
        "10.1.2.0,       not that of one machine",
        "224.0.0.251,    not that of one machine",
        "239.255.255.255, not that of one machine",
        "ff02::fb,       not that of one machine",
        "127.0.0.1,      did not announce it",
        "127.1.2.3,      did not announce it",
        "::1,            did not announce it",
        "::ffff:127.0.0.1, did not announce it",
        "fe80::1,        in no network that leads to",
        "fd12:3456::1,   in no network that leads to",
    })
    void onlyAddressesOfNeighboursAreBelieved(String announced, String doubt) throws UnknownHostException {
        String found = home().doubt(address(announced), PORT, false);

        assertThat(found.isEmpty()).isEqualTo(doubt.isEmpty());
        assertThat(found).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "22, true", "65535, true", "0, false", "-1, false", "65536, false"})
    void portMustBeOne(int port, boolean isOne) throws UnknownHostException {
        assertThat(home().doubt(address("192.168.1.7"), port, false).isEmpty()).isEqualTo(isOne);
    }

    @Test
    void thisMachineIsBelievedOnlyByItself() throws UnknownHostException {
        assertThat(home().doubt(address("127.0.0.1"), PORT, true)).isEmpty();
        assertThat(home().doubt(address("0.0.0.0"), PORT, true)).isNotEmpty();
        assertThat(home().doubt(address("8.8.8.8"), PORT, true)).isNotEmpty();
    }

    @Test
    void whatAnyoneElseHasSaidAPartOfIsNotOurs() throws UnknownHostException {
        InetAddress own = address("192.168.1.20");
        InetAddress loopback = address("127.0.0.1");
        InetAddress neighbour = address("192.168.1.7");

        assertThat(home().isOurs(List.of(own, loopback))).isTrue();
        assertThat(home().isOurs(List.of(loopback, neighbour))).isFalse();
        assertThat(home().isOurs(List.of())).isFalse();
    }

    @Test
    void ipv6IsInReachOfAMachineThatHasIt() throws UnknownHostException {
        Neighbourhood neighbourhood = Neighbourhood.of(List.of(subnet("fe80::5", 64)));

        assertThat(neighbourhood.doubt(address("fe80::1"), PORT, false)).isEmpty();
        assertThat(neighbourhood.doubt(address("fd12:3456::1"), PORT, false)).isEmpty();
        assertThat(neighbourhood.doubt(address("192.168.1.7"), PORT, false)).isNotEmpty();
    }

    @Test
    void networkOfTwoHasNobodyElse() throws UnknownHostException {
        Neighbourhood neighbourhood = Neighbourhood.of(List.of(subnet("10.0.0.0", 31)));

        assertThat(neighbourhood.doubt(address("10.0.0.1"), PORT, false)).isEmpty();
    }

    @Test
    void machineInNoNetworkBelievesOnlyItself() throws UnknownHostException {
        Neighbourhood neighbourhood = Neighbourhood.of(List.of(subnet("127.0.0.1", 8)));

        assertThat(neighbourhood.doubt(address("192.168.1.7"), PORT, false)).contains("in no network");
        assertThat(neighbourhood.doubt(address("127.0.0.1"), PORT, true)).isEmpty();
    }
}
