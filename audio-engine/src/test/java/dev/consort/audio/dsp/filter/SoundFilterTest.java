package dev.consort.audio.dsp.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.protocol.state.instrument.FilterType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoundFilterTest {
    private static final int RATE = 48_000;

    @ParameterizedTest
    @CsvSource({
        "LOW_PASS,1000,0,100,0",
        "LOW_PASS,1000,0,1000,-3.01",
        "LOW_PASS,1000,0,4000,-24.6",
        "LOW_PASS,1000,1,1000,26.02",
        "HIGH_PASS,1000,0,1000,-3.01",
        "HIGH_PASS,1000,0,100,-40",
        "HIGH_PASS,1000,0,10000,0",
        "BAND_PASS,1000,0.5,1000,0",
        "BAND_PASS,1000,0.5,100,-22.6",
        "NOTCH,1000,0.5,100,0",
        "ALL_PASS,1000,0.5,1000,0",
        "ALL_PASS,1000,0.5,300,0",
        "ALL_PASS,1000,0.5,5000,0"
    })
    void twoPolesAnswerAsTheFormulaSays(FilterType type, double cutoff, double resonance, double hz, double decibels) {
        assertThat(gain(type, cutoff, resonance, hz)).isCloseTo(decibels, within(0.3));
    }

    @Test
    void aNotchTakesItsFrequencyAway() {
        assertThat(gain(FilterType.NOTCH, 1000, 0.5, 1000)).isLessThan(-60);
    }

    @ParameterizedTest
    @CsvSource({"100,1", "440,1", "440,3", "1234.5,1", "1234.5,4", "5000,1"})
    void aCombPeaksAtTheMultiplesOfItsCutoff(double cutoff, int multiple) {
        double peak = gain(FilterType.COMB, cutoff, 0.8, cutoff * multiple);
        double between = gain(FilterType.COMB, cutoff, 0.8, cutoff * (multiple + 0.5));

        assertThat(peak).isBetween(10.0, 17.0);
        assertThat(between).isBetween(-20.0, -8.0);
    }

    @ParameterizedTest
    @CsvSource({"0,650,1080", "0.25,400,1700", "0.5,290,1870", "0.75,400,800", "1,350,600"})
    void aVowelHasTheFormantsOfItsPlace(double shape, double first, double second) {
        SoundFilter filter = filter(FilterType.VOWEL, 1000, 0.7, shape, 1);
        double valley = Probe.gain(box(filter), 5500, RATE);

        assertThat(Probe.gain(box(filter), first, RATE)).isBetween(5.0, 14.0);
        assertThat(Probe.gain(box(filter), second, RATE)).isGreaterThan(valley + 8);
    }

    @Test
    void theCutoffMovesTheFormants() {
        assertThat(gain(FilterType.VOWEL, 4000, 0.7, 1300)).isGreaterThan(gain(FilterType.VOWEL, 1000, 0.7, 1300) + 3);
        assertThat(gain(FilterType.VOWEL, 4000, 0.7, 1300)).isBetween(5.0, 14.0);
    }

    @ParameterizedTest
    @CsvSource({"0,300,-1.5,2.5", "0,4000,-60,-38", "0.9,1000,10,24"})
    void theDrivenFilterIsALadderWhileTheSoundIsSoft(double resonance, double hz, double least, double most) {
        float[] in = Probe.sine(hz, 0.001, 2 * RATE, RATE);
        float[] out = Probe.through(box(filter(FilterType.RES_DRIVE, 1000, resonance, 0, 1)), in);

        assertThat(Probe.decibels(Probe.amplitude(out, hz, RATE) / 0.001)).isBetween(least, most);
    }

    @Test
    void driveAddsPartialsAndKeepsTheLoudness() {
        float[] in = Probe.sine(200, 0.7, RATE, RATE);
        float[] soft = Probe.through(box(filter(FilterType.RES_DRIVE, 12_000, 0, 0, 1)), in);
        float[] hard = Probe.through(box(filter(FilterType.RES_DRIVE, 12_000, 0, 0, 8)), in);

        assertThat(Probe.rms(hard, RATE / 2, RATE) / Probe.rms(soft, RATE / 2, RATE))
                .isBetween(0.7, 1.45);
        assertThat(Probe.decibels(Probe.amplitude(soft, 600, RATE) / 0.7)).isLessThan(-25);
        assertThat(Probe.decibels(Probe.amplitude(hard, 600, RATE) / 0.7)).isGreaterThan(-14);
    }

    @ParameterizedTest
    @EnumSource(FilterType.class)
    void aCutoffThatJumpsDoesNotClick(FilterType type) {
        SoundFilter filter = new SoundFilter(RATE);
        int[] chunk = {0};
        float[] in = Probe.sine(110, 0.5, RATE, RATE);
        float[] out = Probe.through(
                (signal, frames) -> {
                    filter.tune(type, chunk[0]++ / 40 % 2 == 0 ? 400 : 4000, 0.3, 0.5, 2);
                    filter.process(signal.left, frames);
                },
                in);
        // Steeper than any sine of these levels up to 3 kHz would be a click.
        assertThat(steepest(out)).isLessThan(0.2);
    }

    @Test
    void anotherTypeFadesIn() {
        SoundFilter filter = new SoundFilter(RATE);
        int[] chunk = {0};
        float[] out = Probe.through(
                (signal, frames) -> {
                    FilterType[] types = FilterType.values();
                    filter.tune(types[chunk[0]++ / 30 % types.length], 800, 0.3, 0.5, 2);
                    filter.process(signal.left, frames);
                },
                Probe.sine(110, 0.5, RATE, RATE));

        assertThat(steepest(out)).isLessThan(0.06);
    }

    private static double steepest(float[] signal) {
        return Probe.peak(Probe.of(signal.length - 1, i -> signal[i + 1] - signal[i]));
    }

    @ParameterizedTest
    @EnumSource(FilterType.class)
    void anyMotionStaysBoundedAndEndsInSilence(FilterType type) {
        for (int rate : new int[] {8000, 48_000, 192_000}) {
            SoundFilter filter = new SoundFilter(rate);
            int[] chunk = {0};
            Probe.Box wild = (signal, frames) -> {
                chunk[0]++;
                filter.tune(type, chunk[0] % 3 == 0 ? 20 : 20_000, chunk[0] % 2, chunk[0] % 5 / 4.0, 1 + chunk[0] % 8);
                filter.process(signal.left, frames);
            };
            float[] odd = Probe.noise(1, rate, 5);
            odd[rate / 3] = Float.NaN;
            odd[rate / 3 + 1] = Float.POSITIVE_INFINITY;
            odd[rate / 2] = 1e9f;
            odd[rate / 2 + 50] = -1e9f;

            assertThat(Probe.peak(Probe.through(wild, odd))).as("%s", rate).isLessThan(3000);
            filter.tune(type, 300, 0.9, 0.5, 4);
            float[] after = Probe.through((s, n) -> filter.process(s.left, n), new float[8 * rate]);
            assertThat(filter.isQuiet()).isTrue();
            assertThat(Probe.peak(Arrays.copyOfRange(after, 7 * rate, 8 * rate)))
                    .isLessThan(1e-5);
        }
    }

    @ParameterizedTest
    @EnumSource(FilterType.class)
    void chunksDoNotMatterAndResetForgets(FilterType type) {
        float[] in = Probe.noise(0.5, 10_000, 3);
        SoundFilter filter = filter(type, 700, 0.8, 0.3, 3);
        float[] even = Probe.through(box(filter), in);
        filter.reset();
        assertThat(filter.isQuiet()).isTrue();
        float[] uneven = Probe.through(box(filter), in, in, true)[0];

        assertThat(Probe.distance(even, uneven)).isLessThan(1e-5);
        assertThat(Probe.through(box(filter(type, 700, 0.8, 0.3, 3)), in)).isEqualTo(even);
    }

    @ParameterizedTest
    @EnumSource(FilterType.class)
    void itAllocatesNothing(FilterType type) {
        SoundFilter filter = new SoundFilter(RATE);
        int[] chunk = {0};
        assertThat(Probe.allocated((signal, frames) -> {
                    filter.tune(type, 200 + chunk[0]++ % 5000, 0.5, 0.5, 2);
                    filter.process(signal.left, frames);
                }))
                .isZero();
    }

    private static double gain(FilterType type, double cutoff, double resonance, double hz) {
        return Probe.gain(box(filter(type, cutoff, resonance, 0, 1)), hz, RATE);
    }

    private static SoundFilter filter(FilterType type, double cutoff, double resonance, double shape, double drive) {
        SoundFilter filter = new SoundFilter(RATE);
        filter.tune(type, cutoff, resonance, shape, drive);
        return filter;
    }

    private static Probe.Box box(SoundFilter filter) {
        return (signal, frames) -> filter.process(signal.left, frames);
    }
}
