package dev.consort.audio.output.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;

class SoundCardOutputTest {
    private final ByteArrayOutputStream played = new ByteArrayOutputStream();
    private int takes = Integer.MAX_VALUE;
    private boolean closed;

    private final SoundCardOutput output = new SoundCardOutput("Box", (SourceDataLine) Proxy.newProxyInstance(
            SourceDataLine.class.getClassLoader(),
            new Class<?>[] {SourceDataLine.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getFormat" -> new AudioFormat(44_100, 16, 2, true, false);
                case "getBufferSize" -> 4 * 882;
                case "available" -> 4 * 82;
                case "write" -> write((byte[]) arguments[0], (int) arguments[2]);
                case "close" -> closed = true;
                default -> throw new UnsupportedOperationException(method.getName());
            }));

    private int write(byte[] bytes, int length) {
        int count = Math.min(takes, length);
        played.write(bytes, 0, count);
        return count;
    }

    @Test
    void samplesArriveAs16LittleEndianBits() {
        output.write(new float[] {1, -1, 0.5f, 2}, 2);
        assertThat(played.toByteArray()).containsExactly(0xFF, 0x7F, 0x01, 0x80, 0x00, 0x40, 0xFF, 0x7F);
    }

    @Test
    void itSaysHowLateItIsInTruth() {
        assertThat(output.description()).isEqualTo("sound card Box, 44100 Hz, 20.0 ms (882 frames)");
        assertThat(output.sampleRate()).isEqualTo(44_100);
        assertThat(output.bufferFrames()).isEqualTo(882);
        assertThat(output.bufferedFrames()).isEqualTo(800);
    }

    @Test
    void aCardThatTakesLessThanAllIsGone() {
        takes = 4;
        assertThatThrownBy(() -> output.write(new float[8], 4))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Box takes no more");
        output.close();
        assertThat(closed).isTrue();
    }
}
