package dev.consort.audio.effect.reverb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.Rack;
import dev.consort.audio.sample.Recording;
import dev.consort.protocol.state.effect.EffectType;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ConvolutionReverbTest {
    private static final int RATE = 8000;

    private final Rack rack = new Rack(EffectType.CONVOLUTION_REVERB, RATE);
    private final ConvolutionReverb reverb = (ConvolutionReverb) rack.processor;

    @Test
    void withoutARecordingThereIsASmallRoom() {
        float[][] out = rack.play(rack.impulse(2));

        assertThat(rack.decaySeconds(out[0])).isBetween(0.3, 0.9);
        assertThat(rack.decaySeconds(out[1])).isBetween(0.3, 0.9);
    }

    @Test
    void itIsTheConvolutionOfEachSideWithTheSameSide() {
        Recording recording = recording(20_011, 3);
        choose(recording);
        float[] left = noise(30_000, 4);
        float[] right = noise(30_000, 5);
        float[][] out = rack.play(left, right, 64, 17, 1, 50);

        double[] gains = new double[2];
        for (int at : new int[] {300, 1000, 8191, 8192, 8193, 12_000, 16_383, 25_001, 29_999}) {
            double l = convolved(left, recording.left(), at - reverb.latency());
            double r = convolved(right, recording.right(), at - reverb.latency());
            gains[0] = gains[0] == 0 ? out[0][at] / l : gains[0];
            gains[1] = gains[1] == 0 ? out[1][at] / r : gains[1];
            assertThat((double) out[0][at]).as("left at %d", at).isCloseTo(l * gains[0], within(1e-4));
            assertThat((double) out[1][at]).as("right at %d", at).isCloseTo(r * gains[0], within(1e-4));
        }
        assertThat(gains[0] / gains[1]).isCloseTo(1, within(1e-3));
    }

    private static double convolved(float[] sound, float[] impulse, int at) {
        double sum = 0;
        for (int i = 0; i < impulse.length && i <= at; i++) {
            sum += (double) impulse[i] * sound[at - i];
        }
        return sum;
    }

    @Test
    void noiseKeepsItsLoudnessWhateverTheRecording() {
        choose(recording(30_000, 6));
        float[] noise = rack.noise(0.5, 10);
        float[] out = rack.play(noise)[0];

        double level = Rack.rms(out, out.length / 2, out.length) / Rack.rms(noise, 0, noise.length);
        assertThat(Rack.decibels(level)).isCloseTo(0, within(0.7));
    }

    @Test
    void predelayTakesInTheLatency() {
        choose(click());
        float[] out = rack.knob("predelay", 0.1).play(rack.impulse(1))[0];

        assertThat(out[800]).isCloseTo(1, within(1e-3f));
        assertThat(Rack.peak(out, 0, 799)).isLessThan(1e-3);
    }

    @Test
    void whatIsOfferedIsUsedOnceItIsChosenAndFadesIn() {
        float[] sine = rack.sine(500, 0.5, 1);
        Recording click = click();
        reverb.offer(PreparedImpulse.of(click, RATE));
        float[] room = rack.play(sine)[0];
        rack.slot.choose(click);
        float[] changed = rack.play(sine)[0];

        assertThat(Rack.rms(room, RATE / 2, RATE)).isNotCloseTo(0.3535, within(0.02));
        assertThat(Rack.rms(changed, RATE / 2, RATE)).isCloseTo(0.3535, within(0.001));
        double steepest = 0;
        for (int i = 1; i < changed.length; i++) {
            steepest = Math.max(steepest, Math.abs(changed[i] - changed[i - 1]));
        }
        assertThat(steepest).as("the sine alone goes up to 0.2 in a frame").isLessThan(0.3);
    }

    @Test
    void aRecordingThatIsNotReadyLeavesWhatIsThere() {
        rack.slot.choose(click());
        float[] out = rack.play(rack.impulse(2))[0];

        assertThat(rack.decaySeconds(out)).isBetween(0.3, 0.9);
    }

    @Test
    void takingOverAllocatesNothing() {
        Recording one = recording(9000, 7);
        Recording other = recording(40_000, 8);
        PreparedImpulse[] prepared = {PreparedImpulse.of(one, RATE), PreparedImpulse.of(other, RATE)};
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        StereoSignal signal = new StereoSignal();
        long thread = Thread.currentThread().getId();
        long before = 0;
        for (int i = 0; i < 4000; i++) {
            if (i == 2000) {
                threads.getThreadAllocatedBytes(thread);
                before = threads.getThreadAllocatedBytes(thread);
            }
            reverb.offer(prepared[i / 100 % 2]);
            rack.slot.choose(i / 100 % 2 == 0 ? one : other);
            signal.left[0] = 1;
            reverb.process(rack.slot, signal, 64);
        }

        assertThat(threads.getThreadAllocatedBytes(thread) - before).isZero();
    }

    @Test
    void aRecordingIsBroughtToTheRateOfTheEngineAndCut() {
        float[] sine = new float[44_100 * 7];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * 1000 * i / 44_100);
        }
        float[] at = ImpulseSound.at(sine, 44_100, 48_000, 6 * 48_000);
        Spectrum spectrum = Spectrum.of(at, 24_000, 65_536, 48_000);
        PreparedImpulse prepared = PreparedImpulse.of(new Recording("long", 44_100, sine, sine), 48_000);

        assertThat(spectrum.peakHz(100, 5000)).isCloseTo(1000, within(0.01));
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 1000) > 5)).isLessThan(-55);
        assertThat(prepared.frames()).isEqualTo(6 * 48_000);
    }

    @Test
    void goingDownInRateLeavesNoAliases() {
        float[] sine = new float[48_000];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * 6500 * i / 48_000);
        }
        float[] at = ImpulseSound.at(sine, 48_000, RATE, RATE);

        assertThat(Rack.decibels(Rack.rms(at, 500, 7500))).isLessThan(-40);
    }

    @Test
    void whatIsPreparedForAnotherRateIsRefused() {
        PreparedImpulse other = PreparedImpulse.of(click(), 48_000);

        assertThatThrownBy(() -> reverb.offer(other)).hasMessageContaining("8000 Hz");
    }

    @Test
    void aRecordingThatIsSilentOrBrokenIsSilence() {
        float[] broken = {Float.NaN, 0, Float.POSITIVE_INFINITY};
        choose(new Recording("broken", RATE, broken, new float[3]));
        float[] out = rack.play(rack.noise(0.5, 1))[0];

        assertThat(Rack.peak(out, 0, out.length)).isZero();
    }

    private void choose(Recording recording) {
        reverb.offer(PreparedImpulse.of(recording, RATE));
        rack.slot.choose(recording);
    }

    private static Recording click() {
        float[] click = {1};
        return new Recording("click", RATE, click, click);
    }

    private static Recording recording(int frames, long seed) {
        return new Recording("noise", RATE, noise(frames, seed), noise(frames, seed + 100));
    }

    private static float[] noise(int frames, long seed) {
        Dice dice = new Dice(seed);
        float[] noise = new float[frames];
        for (int i = 0; i < frames; i++) {
            noise[i] = 0.5f * dice.bipolar();
        }
        return noise;
    }
}
