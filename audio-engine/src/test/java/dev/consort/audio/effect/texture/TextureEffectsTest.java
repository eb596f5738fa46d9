package dev.consort.audio.effect.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Bench;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextureEffectsTest {
    private static final int RATE = Bench.RATE;

    @Test
    void aCleanRecordKeepsTheSound() {
        Bench bench = Bench.of(EffectType.VINYL, "wow", 0, "flutter", 0, "noise", 0, "hiss", 0);

        assertThat(bench.gain(100)).isCloseTo(0, within(0.05));
        assertThat(bench.gain(5000)).isCloseTo(0, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"1,0,12,15.5", "0,1,4,8.5", "0.5,0,6,8"})
    void wowAndFlutterBendThePitch(double wow, double flutter, double least, double most) {
        float[] out = Bench.of(EffectType.VINYL, "wow", wow, "flutter", flutter, "noise", 0, "hiss", 0)
                .play(Probe.sine(3000, 0.5, 4 * RATE, RATE));
        double highest = 0;
        for (int from = RATE / 2; from < 3 * RATE; from += 500) {
            double hz = Spectrum.of(out, from, 2048, RATE).peakHz(2800, 3200);
            highest = Math.max(highest, Spectrum.cents(hz, 3000));
        }
        assertThat(highest).isBetween(least, most);
    }

    @Test
    void dustAndHissComeWithTheSoundAndEndBehindIt() {
        float[] in = Probe.sine(200, 0.2, 8 * RATE, RATE);
        Arrays.fill(in, 2 * RATE, in.length, 0);
        float[] hiss = Bench.of(EffectType.VINYL, "noise", 0, "hiss", 1).play(in);
        float[] clicks = Bench.of(EffectType.VINYL, "noise", 1, "hiss", 0).play(in);

        int end = 2 * RATE + 2000;
        assertThat(Probe.decibels(Probe.rms(hiss, end, end + 2400))).isBetween(-52.0, -34.0);
        assertThat(Probe.peak(Arrays.copyOfRange(clicks, end, end + RATE))).isBetween(0.002, 0.4);
        assertThat(Probe.peak(Arrays.copyOfRange(hiss, 7 * RATE, 8 * RATE))).isLessThan(1e-5);
    }

    @ParameterizedTest
    @CsvSource({"0,440", "12,880", "-12,220", "7,659.26"})
    void theCloudHoldsThePitchAfterTheSoundHasEnded(double pitch, double hz) {
        float[] in = Probe.sine(440, 0.5, 6 * RATE, RATE);
        Arrays.fill(in, 2 * RATE, in.length, 0);
        float[] out = Bench.of(EffectType.GRANULAR_FREEZE, "pitch", pitch, "grain", 0.3, "density", 20)
                .play(in);

        assertThat(Spectrum.cents(Spectrum.of(out, 3 * RATE, 65_536, RATE).peakHz(100, 2000), hz))
                .isCloseTo(0, within(12.0));
        double early = Probe.rms(out, RATE, 2 * RATE);
        double late = Probe.rms(out, 5 * RATE, 6 * RATE);
        assertThat(Probe.decibels(early / 0.3535)).isBetween(-6.0, 6.0);
        // 7.5 dB a second.
        assertThat(Probe.decibels(late / early)).isBetween(-33.0, -19.0);
    }

    @Test
    void theCloudsGrainsAreWidelySpread() {
        float[] in = Probe.noise(0.4, 2 * RATE, 6);
        float[][] narrow = Probe.through(Bench.of(EffectType.GRANULAR_FREEZE, "spread", 0), in, in, false);
        float[][] wide = Probe.through(Bench.of(EffectType.GRANULAR_FREEZE, "spread", 1), in, in, false);

        assertThat(Probe.distance(narrow[0], narrow[1])).isZero();
        assertThat(Probe.distance(wide[0], wide[1])).isGreaterThan(0.1);
    }

    @Test
    void withoutFreezeAndBlurTheSoundPassesASpectrumLate() {
        float[] left = Probe.noise(0.5, 20_000, 1);
        float[] right = Probe.noise(0.5, 20_000, 2);
        float[][] out = Probe.through(Bench.of(EffectType.SPECTRAL_FREEZE), left, right, true);

        for (int side = 0; side < 2; side++) {
            float[] in = side == 0 ? left : right;
            float[] made = out[side];
            assertThat(Probe.distance(Probe.of(15_000, i -> in[i]), Probe.of(15_000, i -> made[i + 2048])))
                    .isLessThan(1e-5);
        }
    }

    @Test
    void aFrozenSoundStaysForAsLongAsItIsFrozen() {
        Bench bench = Bench.of(EffectType.SPECTRAL_FREEZE);
        float[] before = bench.play(Probe.saw(220, 0.3, RATE, RATE));
        bench.set("freeze", 1);
        bench.play(Probe.saw(220, 0.3, 512, RATE));
        float[] held = bench.play(new float[10 * RATE]);

        assertThat(Spectrum.cents(Spectrum.of(held, 9 * RATE, 32_768, RATE).peakHz(150, 300), 220))
                .isCloseTo(0, within(5.0));
        assertThat(Probe.decibels(Probe.rms(held, 8 * RATE, 10 * RATE) / Probe.rms(before, RATE / 2, RATE)))
                .isBetween(-4.0, 2.0);
        assertThat(bench.processor.isQuiet()).isFalse();
        bench.set("freeze", 0);
        float[] after = bench.play(new float[8192]);
        assertThat(Probe.peak(Arrays.copyOfRange(after, 4096, 8192))).isLessThan(1e-6);
        assertThat(bench.processor.isQuiet()).isTrue();
    }

    @Test
    void blurLetsPartialsFadeSlowly() {
        float[] in = Probe.sine(440, 0.5, 2 * RATE, RATE);
        Arrays.fill(in, RATE, in.length, 0);
        float[] out = Bench.of(EffectType.SPECTRAL_FREEZE, "blur", 1).play(in);

        double during = Probe.rms(out, RATE / 2, RATE);
        double later = Probe.rms(out, RATE + 2048 + 33_600 - 4800, RATE + 2048 + 33_600 + 4800);
        // A time constant of 0.7 s: 8.7 dB.
        assertThat(Probe.decibels(later / during)).isCloseTo(-7.5, within(3.0));
        assertThat(Spectrum.of(out, RATE, 32_768, RATE).peakHz(300, 600)).isCloseTo(440, within(25.0));
    }

    @Test
    void piecesStutter() {
        // A sound that never repeats by itself: a piece that returns is the stutter.
        float[] in = Probe.noise(0.5, 10 * RATE, 9);
        float[] out = Bench.of(EffectType.GLITCH, "rate", 1, "size", 0.1).play(in);
        int repeated = 0;
        int passed = 0;
        for (int from = RATE; from < 9 * RATE; from += 4800) {
            repeated += Math.max(alike(out, from, 4800), alike(out, from, 2400)) > 0.9 ? 1 : 0;
            passed += same(in, out, from) ? 1 : 0;
        }
        assertThat(repeated).isBetween(20, 75);
        assertThat(passed).isBetween(4, 60);
    }

    private static double alike(float[] signal, int from, int apart) {
        double both = 0;
        double one = 0;
        double other = 0;
        for (int i = from; i < from + 2000; i++) {
            both += signal[i] * signal[i + apart];
            one += signal[i] * signal[i];
            other += signal[i + apart] * signal[i + apart];
        }
        return both / Math.sqrt(one * other + 1e-12);
    }

    private static boolean same(float[] one, float[] other, int from) {
        return Arrays.equals(one, from, from + 2000, other, from, from + 2000);
    }

    @Test
    void stuttersDoNotClick() {
        float[] out = Bench.of(EffectType.GLITCH, "rate", 16, "size", 0.05).play(Probe.sine(110, 0.5, 4 * RATE, RATE));

        assertThat(Probe.peak(Probe.of(out.length - 1, i -> out[i + 1] - out[i])))
                .isLessThan(0.02);
    }
}
