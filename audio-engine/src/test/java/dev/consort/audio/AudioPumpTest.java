package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.output.AudioOutput;
import dev.consort.protocol.state.instrument.SourceType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AudioPumpTest {
    @Test
    void anEnginePlaysIntoItsOutputUntilItIsClosed() throws InterruptedException {
        FakeOutput output = new FakeOutput(48_000, Integer.MAX_VALUE);
        try (AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW))) {
            engine.noteOn(1, 60, 100);
            engine.start(output);
            assertThat(output.heard.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(output.closed.getCount()).isZero();
    }

    @Test
    void aLostOutputIsClosedAndTheBandGoesOn() throws InterruptedException {
        FakeOutput output = new FakeOutput(48_000, 3);
        try (AudioEngine engine = Bands.engine(Bands.playing(Bands.of(SourceType.SAW), true))) {
            engine.start(output);
            assertThat(output.closed.await(10, TimeUnit.SECONDS)).isTrue();
            double before = engine.tick();
            while (engine.tick() == before) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void anOutputOfAnotherRateIsRefused() {
        try (AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT)) {
            assertThatThrownBy(() -> engine.start(new FakeOutput(44_100, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("44100");
        }
    }

    @Test
    void anEnginePlaysIntoOneOutputAtATime() {
        try (AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT)) {
            engine.start(new FakeOutput(48_000, 1));
            assertThatThrownBy(() -> engine.start(new FakeOutput(48_000, 1))).isInstanceOf(IllegalStateException.class);
        }
    }

    /** Takes some blocks and then breaks. */
    private static final class FakeOutput implements AudioOutput {
        final CountDownLatch heard = new CountDownLatch(1);
        final CountDownLatch closed = new CountDownLatch(1);
        private final int sampleRate;
        private int blocksLeft;

        FakeOutput(int sampleRate, int blocks) {
            this.sampleRate = sampleRate;
            blocksLeft = blocks;
        }

        @Override
        public String description() {
            return "fake";
        }

        @Override
        public int sampleRate() {
            return sampleRate;
        }

        @Override
        public void write(float[] interleaved, int frames) {
            if (blocksLeft-- <= 0) {
                throw new UncheckedIOException(new IOException("gone"));
            }
            for (float sample : interleaved) {
                if (sample != 0) {
                    heard.countDown();
                }
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
