package dev.consort.audio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleRingTest {
    @Test
    void aFullRingTakesNoMoreUntilItIsRead() {
        SampleRing ring = new SampleRing(5);
        assertThat(ring.capacity()).isEqualTo(8);
        assertThat(ring.write(new float[40], 0, 20)).isEqualTo(8);
        assertThat(ring.write(new float[40], 0, 20)).isZero();
        assertThat(ring.read(new float[40], 3)).isEqualTo(3);
        assertThat(ring.room()).isEqualTo(3);
    }

    @Test
    void whatOneThreadWritesAnotherReadsInOrder() throws InterruptedException {
        SampleRing ring = new SampleRing(64);
        int frames = 200_000;
        Thread writer = new Thread(() -> write(ring, frames));
        writer.start();
        float[] block = new float[2 * 37];
        for (int done = 0; done < frames; ) {
            int count = ring.read(block, 37);
            for (int i = 0; i < count; i++, done++) {
                assertThat(block[2 * i]).isEqualTo(done);
                assertThat(block[2 * i + 1]).isEqualTo(-done);
            }
        }
        writer.join();
        assertThat(ring.waiting()).isZero();
    }

    private static void write(SampleRing ring, int frames) {
        Random sizes = new Random(1);
        float[] block = new float[2 * 50];
        for (int done = 0; done < frames; ) {
            int count = Math.min(frames - done, 1 + sizes.nextInt(50));
            for (int i = 0; i < count; i++) {
                block[2 * i] = done + i;
                block[2 * i + 1] = -(done + i);
            }
            for (int put = 0; put < count; ) {
                put += ring.write(block, put, count - put);
            }
            done += count;
        }
    }
}
