package dev.consort.audio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SilentClockTest {
    private final AtomicLong now = new AtomicLong(1_000_000);
    private final SilentClock clock = new SilentClock("silent", 48_000, 1024, now::get, now::addAndGet);

    @Test
    void theSilentClockKeepsTimeWithoutDrift() {
        for (int block = 0; block < 1000; block++) {
            clock.write(new float[0], 441);
        }
        assertThat(now.get() - 1_000_000).isEqualTo(441_000L * 1_000_000_000 / 48_000);
    }

    @Test
    void aSmallDelayIsCaughtUp() {
        clock.write(new float[0], 4800);
        now.addAndGet(150_000_000);
        clock.write(new float[0], 4800);
        clock.write(new float[0], 4800);

        assertThat(now.get() - 1_000_000).isEqualTo(300_000_000);
    }

    @Test
    void afterAStallTheClockCountsAnew() {
        clock.write(new float[0], 4800);
        now.addAndGet(60_000_000_000L);
        long woke = now.get();
        clock.write(new float[0], 4800);
        clock.write(new float[0], 4800);

        assertThat(now.get() - woke).isEqualTo(200_000_000);
    }

    @Test
    void itHoldsItsWholeBufferWhenItIsInTimeAndLessWhenItIsBehind() {
        clock.write(new float[0], 480);
        assertThat(clock.bufferedFrames()).isEqualTo(1024);
        now.addAndGet(15_000_000);
        clock.write(new float[0], 480);

        assertThat(clock.bufferedFrames()).isEqualTo(1024 - 240);
    }
}
