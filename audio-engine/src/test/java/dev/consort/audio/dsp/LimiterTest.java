package dev.consort.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.Spectrum;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LimiterTest {
    private static final int RATE = 48_000;
    private static final double CEILING = 0.985f;

    private final Limiter limiter = new Limiter(RATE);

    @Test
    void nothingPassesTheCeiling() {
        Dice dice = new Dice(4);
        float[] sound = new float[2 * RATE];
        for (int i = 0; i < sound.length; i++) {
            double burst = i / 700 % 3 == 0 ? 20 : 0.5;
            sound[i] = (float) (burst * Math.pow(dice.unit(), 6)) * (dice.unit() < 0.5 ? -1 : 1);
        }

        assertThat(peak(limited(sound, 64), 0)).isLessThanOrEqualTo(CEILING).isGreaterThan(0.9);
    }

    @Test
    void aLowSineThatIsTwiceTooLoudStaysASine() {
        float[] out = limited(sine(60, 2, 3), 64);

        assertThat(peak(out, RATE)).isCloseTo(CEILING, within(0.001));
        double distortion = Spectrum.of(out, RATE, 65_536, RATE).decibels(hz -> Math.abs(hz - 60) > 8);
        assertThat(distortion).isLessThan(-50);
    }

    @Test
    void whatIsSoftEnoughOnlyComesLater() {
        float[] sound = sine(1000, 0.9, 0.2);
        float[] out = limited(sound, 64);

        assertThat(limiter.delay()).isBetween(70, 74);
        assertThat(Arrays.copyOfRange(out, limiter.delay(), sound.length))
                .containsExactly(Arrays.copyOfRange(sound, 0, sound.length - limiter.delay()), within(1e-12f));
    }

    @Test
    void itTurnsDownBeforeThePeakComesAndNotByAJump() {
        float[] sound = sine(1000, 0.5, 0.2);
        for (int i = 4800; i < 4900; i++) {
            sound[i] *= 8;
        }
        float[] out = limited(sound, 64);
        double steepest = 0;
        for (int i = 1; i < 4800 + limiter.delay() - 2; i++) {
            steepest = Math.max(steepest, Math.abs(out[i] - out[i - 1]));
        }

        assertThat(peak(Arrays.copyOfRange(out, 4860, 4872), 0))
                .as("down before it comes")
                .isLessThan(0.2);
        assertThat(steepest).as("the sine alone goes 0.066 in a frame").isLessThan(0.07);
    }

    @Test
    void itRecoversOverATenthOfASecond() {
        float[] sound = sine(1000, 0.4, 1);
        sound[4800] = 8;
        float[] out = limited(sound, 64);

        assertThat(peak(Arrays.copyOfRange(out, 5000, 5300), 0)).isLessThan(0.06);
        assertThat(peak(Arrays.copyOfRange(out, 5520 + 4800, 5568 + 4800), 0)).isBetween(0.24, 0.28);
        assertThat(peak(out, RATE - 4800)).isCloseTo(0.4, within(0.002));
    }

    @Test
    void whatIsNoNumberIsSilenceAndForgotten() {
        float[] sound = sine(1000, 0.5, 2);
        sound[100] = Float.NaN;
        sound[200] = Float.POSITIVE_INFINITY;
        sound[300] = -1e9f;
        float[] out = limited(sound, 64);

        for (float sample : out) {
            assertThat(Float.isFinite(sample)).isTrue();
        }
        assertThat(out[100 + limiter.delay()]).isZero();
        assertThat(peak(out, RATE)).isCloseTo(0.5, within(0.005));
    }

    @Test
    void howTimeIsCutUpMakesNoDifference() {
        float[] sound = sine(440, 3, 0.3);

        assertThat(limited(sound, 64)).isEqualTo(limitedBy(new Limiter(RATE), sound, 7));
    }

    @Test
    void itAllocatesNothing() {
        StereoSignal signal = new StereoSignal();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work(signal);
        long thread = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        work(signal);

        assertThat(threads.getThreadAllocatedBytes(thread) - before).isZero();
    }

    private void work(StereoSignal signal) {
        for (int i = 0; i < 1000; i++) {
            Arrays.fill(signal.left, i % 7);
            limiter.process(signal, 64);
        }
    }

    private float[] limited(float[] sound, int chunk) {
        return limitedBy(limiter, sound, chunk);
    }

    private static float[] limitedBy(Limiter limiter, float[] sound, int chunk) {
        StereoSignal signal = new StereoSignal();
        float[] out = new float[sound.length];
        for (int at = 0; at < sound.length; at += chunk) {
            int frames = Math.min(chunk, sound.length - at);
            System.arraycopy(sound, at, signal.left, 0, frames);
            Arrays.fill(signal.right, 0);
            limiter.process(signal, frames);
            System.arraycopy(signal.left, 0, out, at, frames);
        }
        return out;
    }

    private static float[] sine(double hz, double level, double seconds) {
        float[] sound = new float[(int) (seconds * RATE)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (level * Math.sin(2 * Math.PI * hz * i / RATE));
        }
        return sound;
    }

    private static double peak(float[] sound, int from) {
        double peak = 0;
        for (int i = from; i < sound.length; i++) {
            peak = Math.max(peak, Math.abs(sound[i]));
        }
        return peak;
    }
}
