package dev.consort.audio.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.Bands;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.instrument.SourceType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LiveInputTest {
    private final FakeLine line = new FakeLine();
    private final List<String> remarks = new CopyOnWriteArrayList<>();
    private final CountDownLatch told = new CountDownLatch(1);
    private final LiveInput input = new LiveInput(line, 48_000, sentence -> {
        remarks.add(sentence);
        told.countDown();
    });
    private final StereoSignal heard = new StereoSignal();

    @AfterEach
    void close() {
        input.close();
    }

    @Test
    void whatComesInIsHeardInItsOrderOnceALittleHasGathered() throws InterruptedException {
        input.read(heard, 64);
        assertThat(Bands.peak(heard.left)).isZero();

        line.play(600);
        input.read(heard, 64);
        assertThat(heard.left[0]).isEqualTo(0f);
        assertThat(heard.left[63]).isEqualTo(63 / 1000f);
        assertThat(heard.right[63]).isEqualTo(-63 / 1000f);
        input.read(heard, 10);
        assertThat(heard.left[9]).isEqualTo(73 / 1000f);
    }

    @Test
    void whatHasGatheredTooMuchIsLeftOutSoThatTheDelayStaysSmall() throws InterruptedException {
        line.play(24_000);
        input.read(heard, 64);

        assertThat(heard.left[0]).isGreaterThan(20);
    }

    @Test
    void anInputThatGoesIsToldAndSilent() throws InterruptedException {
        line.end();
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();

        input.read(heard, 64);
        assertThat(Bands.peak(heard.left)).isZero();
        assertThat(remarks).hasSize(1).first().asString().contains("input has gone");
    }

    @Test
    void anInstrumentPassesOnTheChannelThatItListensTo() {
        AudioEngine engine = Bands.engine(
                Bands.edited(Bands.of(SourceType.AUDIO_IN), 1, d -> d.source = d.source.withParam("gain", 2)));
        engine.listenTo(steady(0.1f, 0));
        double left = Bands.rms(Bands.left(engine, 4800), 2400, 4800);
        engine.publish(
                Bands.edited(Bands.of(SourceType.AUDIO_IN), 1, d -> d.source = d.source.withParam("channel", 1)));
        Bands.left(engine, 4800);

        assertThat(left).isCloseTo(0.2 * 0.8 * Math.sqrt(0.5) * 0.8, within(1e-3));
        assertThat(Bands.rms(Bands.left(engine, 4800), 2400, 4800)).isLessThan(1e-6);
    }

    private static AudioInput steady(float left, float right) {
        return new AudioInput() {
            @Override
            public void read(StereoSignal into, int frames) {
                Arrays.fill(into.left, 0, frames, left);
                Arrays.fill(into.right, 0, frames, right);
            }

            @Override
            public void close() {}
        };
    }

    /** Counts upwards, in thousandths, as many frames as it is told to. */
    private static final class FakeLine implements LiveInput.Line {
        private final LinkedBlockingQueue<Integer> blocks = new LinkedBlockingQueue<>();
        private final LinkedBlockingQueue<Boolean> done = new LinkedBlockingQueue<>();
        private int at;
        private int pending;

        /** Returns when all of them have been taken. */
        void play(int frames) throws InterruptedException {
            blocks.add(frames);
            assertThat(done.poll(10, TimeUnit.SECONDS)).isTrue();
        }

        void end() {
            blocks.add(-1);
        }

        @Override
        public int read(float[] interleaved) throws IOException {
            try {
                if (pending == 0) {
                    if (at > 0) {
                        done.add(true);
                    }
                    pending = blocks.take();
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (pending < 0) {
                throw new IOException("unplugged");
            }
            int frames = Math.min(pending, interleaved.length / 2);
            for (int i = 0; i < frames; i++) {
                interleaved[2 * i] = at / 1000f;
                interleaved[2 * i + 1] = -at / 1000f;
                at++;
            }
            pending -= frames;
            return frames;
        }

        @Override
        public void close() {
            blocks.add(-1);
        }
    }
}
