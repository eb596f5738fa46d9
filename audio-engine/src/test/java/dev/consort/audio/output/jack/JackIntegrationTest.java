package dev.consort.audio.output.jack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.OutputNews;
import dev.consort.audio.output.live.SteadyOutput;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jaudiolibs.jnajack.JackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a real JACK server, with its driver that plays into nothing at the pace of a card. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("try") // A server that runs is all that is wanted of it.
class JackIntegrationTest {
    private static final int RATE = 48_000;
    private static final int PERIOD = 256;
    private static final int BLOCK = 128;

    private volatile boolean ending;
    private volatile long written;

    @BeforeEach
    void needsJack() {
        assumeTrue(JackDaemon.isInstalled(), "jackd is not installed (Debian: apt-get install jackd2)");
    }

    @Test
    void whatIsHeardIsWhatWasPlayedSampleForSample() throws Exception {
        try (JackDaemon daemon = JackDaemon.start(RATE, PERIOD);
                AudioOutput output = JackOutput.open(4 * PERIOD);
                Ear ear = new Ear()) {
            Thread player = play(output);
            float[] heard = ear.next(RATE);
            end(player);
            // On a busy machine the server goes on without clients that are late; it leaves periods out, or tears them.
            assertThat(longestRun(heard)).isGreaterThan(20);
        }
    }

    /** How many periods follow on one another with every sample in its place. */
    private static int longestRun(float[] heard) {
        int longest = 0;
        int run = 0;
        for (int period = 1; period < RATE / PERIOD; period++) {
            run = followsOn(heard, period * PERIOD) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean followsOn(float[] heard, int begin) {
        for (int i = begin; i < begin + PERIOD; i++) {
            float left = heard[2 * i];
            if (left == 0 || heard[2 * i + 1] != -left || index(left) != index(heard[2 * i - 2]) + 1) {
                return false;
            }
        }
        return true;
    }

    @Test
    void framesAreTakenAtThePaceOfTheServer() throws Exception {
        try (JackDaemon daemon = JackDaemon.start(RATE, PERIOD);
                AudioOutput output = JackOutput.open(0);
                Ear ear = new Ear()) {
            Thread player = play(output);
            ear.next(1000);
            long passedBefore = ear.frames();
            long writtenBefore = written;
            ear.next(RATE);
            long passed = ear.frames() - passedBefore;
            long taken = written - writtenBefore;
            end(player);

            assertThat(taken).isCloseTo(passed, within(RATE / 10L));
        }
    }

    @Test
    void itSaysItsRateAndHowLateItIs() throws Exception {
        try (JackDaemon daemon = JackDaemon.start(44_100, 128);
                AudioOutput output = JackOutput.open(0)) {
            assertThat(output.sampleRate()).isEqualTo(44_100);
            assertThat(output.bufferFrames()).isEqualTo(256);
            assertThat(output.description())
                    .matches("JACK, 44100 Hz, 5.8 ms \\(256 frames\\) and [1-9]\\d* frames in JACK");
        }
    }

    @Test
    void whenTheServerDiesTheBandGoesOnAndItsSoundComesBackWithTheServer() throws Exception {
        BlockingQueue<OutputNews.Kind> news = new LinkedBlockingQueue<>();
        JackDaemon first = JackDaemon.start(RATE, PERIOD);
        try (AudioOutput output =
                SteadyOutput.over(JackOutput.open(0), () -> JackOutput.open(0), (kind, text) -> news.add(kind))) {
            Thread player = play(output);
            first.kill();
            assertThat(news.poll(20, TimeUnit.SECONDS)).isEqualTo(OutputNews.Kind.LOST);
            long before = written;
            while (written < before + RATE / 10) {
                Thread.onSpinWait();
            }
            try (JackDaemon second = JackDaemon.start(RATE, PERIOD)) {
                assertThat(news.poll(20, TimeUnit.SECONDS)).isEqualTo(OutputNews.Kind.BACK);
                hearSomething();
            }
            end(player);
        } finally {
            first.close();
        }
    }

    private static void hearSomething() throws IOException, JackException {
        try (Ear ear = new Ear()) {
            float heard = 0;
            while (heard == 0) {
                for (float each : ear.next(PERIOD)) {
                    heard = Math.max(heard, Math.abs(each));
                }
            }
        }
    }

    @Test
    void withoutAServerThatIsSaidAndNoneIsStarted() throws IOException {
        JackDaemon.start(RATE, PERIOD).close();
        assertThatThrownBy(JackServer::look)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no JACK server is running");
        assertThatThrownBy(() -> JackOutput.open(0)).isInstanceOf(IOException.class);
    }

    /** Plays a ramp whose samples say which they are, until {@link #end}. */
    private Thread play(AudioOutput output) {
        ending = false;
        Thread player = new Thread(() -> {
            float[] block = new float[2 * BLOCK];
            while (!ending) {
                for (int i = 0; i < BLOCK; i++) {
                    block[2 * i] = ramp(written + i);
                    block[2 * i + 1] = -block[2 * i];
                }
                output.write(block, BLOCK);
                written += BLOCK;
            }
        });
        player.setPriority(Thread.MAX_PRIORITY);
        player.start();
        return player;
    }

    private void end(Thread player) throws InterruptedException {
        ending = true;
        player.join();
    }

    /** Never 0, the same again only after a million frames, exact as a float. */
    private static float ramp(long frame) {
        return (frame % 1_000_000 + 1) / 1_048_576f;
    }

    private static long index(float sample) {
        return Math.round(sample * 1_048_576.0) - 1;
    }
}
