package dev.consort.audio.scsynth.osc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class OscCodecTest {
    private final OscCodec codec = new OscCodec();

    @Test
    void timeTagsCountFrom1900InFractionsOfTwoToThe32() {
        assertThat(NtpTime.of(Instant.EPOCH)).isEqualTo(2_208_988_800L << 32);
        assertThat(NtpTime.of(Instant.ofEpochSecond(0, 500_000_000))).isEqualTo(2_208_988_800L << 32 | 0x80000000L);
        assertThat(NtpTime.ofEpochNanos(1_250_000_000L)).isEqualTo(2_208_988_801L << 32 | 0x40000000L);
        assertThat(NtpTime.ofSeconds(1.5)).isEqualTo(0x180000000L);
    }

    @Test
    void timeTagsGoOnWhenTheirSecondsBeginAnewIn2036() {
        Instant last = Instant.parse("2036-02-07T06:28:15Z");

        assertThat(NtpTime.of(last)).isEqualTo(0xFFFFFFFFL << 32);
        assertThat(NtpTime.of(last.plusSeconds(1))).isZero();
    }

    @Test
    void aBundleIsItsTimeAndItsMessagesInOrder() {
        ByteBuffer packet = codec.encode(0x0000000180000000L, List.of(Command.of("/a", 1), Command.of("/b", 0.5)));

        String expected = "2362756e646c6500" // "#bundle"
                + "0000000180000000" // the time
                + "0000000c" + "2f610000" + "2c690000" + "00000001" // 12 bytes: /a with an int 1
                + "0000000c" + "2f620000" + "2c660000" + "3f000000"; // 12 bytes: /b with a float 0.5
        assertThat(HexFormat.of().formatHex(bytes(packet))).isEqualTo(expected);
    }

    @Test
    void whatIsSentIsWhatIsReadAgain() {
        Command sent = Command.of("/s_new", "kick", 1000, 1, 0, "freq", 440.0);

        assertThat(codec.decode(ByteBuffer.wrap(bytes(codec.encode(NtpTime.AT_ONCE, List.of(sent, sent))))))
                .containsExactly(sent, sent);
    }

    @Test
    void aBlobHasItsLengthInFront() {
        byte[] packet =
                bytes(codec.encode(NtpTime.AT_ONCE, List.of(Command.of("/d_recv", (Object) new byte[] {1, 2, 3}))));

        assertThat(HexFormat.of().formatHex(packet)).endsWith("2c620000" + "00000003" + "01020300");
    }

    @Test
    void rubbishIsNoMessage() {
        assertThat(codec.decode(ByteBuffer.wrap(new byte[] {47, 1, 2}))).isEmpty();
        assertThat(codec.decode(ByteBuffer.wrap("#bundle\0short".getBytes()))).isEmpty();
    }

    private static byte[] bytes(ByteBuffer packet) {
        byte[] bytes = new byte[packet.remaining()];
        packet.get(bytes);
        return bytes;
    }
}
