package dev.consort.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.server.members.Paces;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class AddressBucketsTest {
    private static final long SECOND = 1_000_000_000;

    private long now;
    private final AddressBuckets newcomers = new AddressBuckets(Paces.USUAL.newcomers(), () -> now);

    @Test
    void tenComeInAtOnceAndFiveEachSecondAfterThem() throws Exception {
        assertThat(admitted(1, 100)).isEqualTo(10);
        now += SECOND;
        assertThat(admitted(1, 100)).isEqualTo(5);
        now += 60 * SECOND;
        assertThat(admitted(1, 100)).isEqualTo(10);
    }

    @Test
    void oneAddressTakesNothingFromAnother() throws Exception {
        admitted(1, 100);

        assertThat(admitted(2, 1)).isEqualTo(1);
    }

    @Test
    void manyAddressesCostNoMoreMemoryThanFourThousand() throws Exception {
        for (int address = 0; address < 10_000; address++) {
            admitted(address, 1);
        }
        assertThat(newcomers.remembered()).isEqualTo(4_096);
    }

    private int admitted(int address, int times) throws UnknownHostException {
        InetAddress from = InetAddress.getByAddress(new byte[] {10, 0, (byte) (address >> 8), (byte) address});
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            admitted += newcomers.take(from) ? 1 : 0;
        }
        return admitted;
    }
}
