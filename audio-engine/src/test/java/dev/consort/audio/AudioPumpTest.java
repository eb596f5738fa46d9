package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.FakeOutput;
import dev.consort.audio.output.OutputNews;
import dev.consort.audio.output.Recorder;
import dev.consort.audio.output.live.SteadyOutput;
import dev.consort.audio.output.live.TappedOutput;
import dev.consort.protocol.state.instrument.SourceType;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@SuppressWarnings("try") // A pump that runs is all that is wanted of it.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AudioPumpTest {
    private static final OutputNews NOBODY = (kind, sentence) -> {};

    @Test
    void anEnginePlaysIntoItsOutputUntilItIsClosed() throws InterruptedException {
        FakeOutput output = new FakeOutput("fake", 48_000);
        try (AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW))) {
            engine.noteOn(1, 60, 100);
            engine.start(output);
            assertThat(output.heard.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(output.closed.getCount()).isZero();
    }

    @Test
    void aLostOutputIsClosedAndTheBandGoesOn() throws InterruptedException {
        FakeOutput output = new FakeOutput("fake", 48_000, 3);
        try (AudioEngine engine = Bands.engine(Bands.playing(Bands.of(SourceType.SAW), true))) {
            engine.start(output);
            assertThat(output.closed.await(10, TimeUnit.SECONDS)).isTrue();
            awaitProgress(engine);
        }
    }

    @Test
    void blocksAreHalfABufferSoThatOneHalfIsHeardWhileTheOtherIsMade() throws InterruptedException {
        FakeOutput output = new FakeOutput("fake", 48_000);
        try (AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW))) {
            engine.start(output);
            engine.noteOn(1, 60, 100);
            assertThat(output.heard.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(output.frames).isEqualTo(output.bufferFrames() / 2);
    }

    @Test
    void aBlockThatCannotBeRenderedIsSilentAndTheNextIsPlayed() throws InterruptedException {
        FakeOutput output = new FakeOutput("fake", 48_000);
        AtomicBoolean isBroken = new AtomicBoolean(true);
        AudioPump.Renderer faulty = (block, frames) -> {
            Arrays.fill(block, 1);
            if (isBroken.get()) {
                throw new ArrayIndexOutOfBoundsException("a bug");
            }
        };
        LateBlocks late = new LateBlocks(48_000);
        try (AudioPump pump = new AudioPump(faulty, () -> new AudioEngine(EngineConfig.DEFAULT), output, 256, late)) {
            while (output.blocks < 3) {
                Thread.onSpinWait();
            }
            assertThat(output.heard.getCount()).isOne();
            isBroken.set(false);
            assertThat(output.heard.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theLoopAllocatesNothing() throws InterruptedException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Measuring output = new Measuring(threads);
        Recorder recorder = new Recorder(48_000, NOBODY);
        SteadyOutput steady = SteadyOutput.over(output, () -> output, NOBODY);
        try (AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW))) {
            engine.start(new TappedOutput(steady, recorder));
            assertThat(output.done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        // Less than a byte to a block: what there is, is what the measuring itself needs.
        assertThat(output.allocated).isLessThan(Measuring.TO - Measuring.FROM);
    }

    @Test
    void anOutputThatNeverReturnsDoesNotKeepTheEngineFromClosing() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW));
        engine.start(new Stuck(inside, closed));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
        engine.close();
        assertThat(closed.getCount()).isZero();
    }

    @Test
    void anOutputOfAnotherRateIsRefused() {
        try (AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT)) {
            assertThatThrownBy(() -> engine.start(new FakeOutput("fake", 44_100)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("44100");
        }
    }

    @Test
    void anEnginePlaysIntoOneOutputAtATime() {
        try (AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT)) {
            engine.start(new FakeOutput("fake", 48_000, 1));
            assertThatThrownBy(() -> engine.start(new FakeOutput("fake", 48_000, 1)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static void awaitProgress(AudioEngine engine) {
        double before = engine.tick();
        while (engine.tick() == before) {
            Thread.onSpinWait();
        }
    }

    /** Looks how many bytes the thread that writes allocates between two of its later blocks. */
    private static final class Measuring implements AudioOutput {
        private static final int FROM = 2_000;
        private static final int TO = 3_000;

        final CountDownLatch done = new CountDownLatch(1);
        volatile long allocated = -1;
        private final ThreadMXBean threads;
        private long before;
        private int blocks;

        Measuring(ThreadMXBean threads) {
            this.threads = threads;
        }

        @Override
        public String description() {
            return "measuring";
        }

        @Override
        public int sampleRate() {
            return 48_000;
        }

        @Override
        public int bufferFrames() {
            return 512;
        }

        @Override
        public int bufferedFrames() {
            return 512;
        }

        @Override
        public void write(float[] interleaved, int frames) {
            blocks++;
            if (blocks == FROM) {
                before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            } else if (blocks == TO) {
                allocated =
                        threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
                done.countDown();
            }
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    /** A driver that hangs until it is closed. */
    private record Stuck(CountDownLatch inside, CountDownLatch closed) implements AudioOutput {
        @Override
        public String description() {
            return "stuck";
        }

        @Override
        public int sampleRate() {
            return 48_000;
        }

        @Override
        public int bufferFrames() {
            return 256;
        }

        @Override
        public int bufferedFrames() {
            return 0;
        }

        @Override
        public void write(float[] interleaved, int frames) {
            inside.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
