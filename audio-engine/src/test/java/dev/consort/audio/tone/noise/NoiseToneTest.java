package dev.consort.audio.tone.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseToneTest {
    private static final int SIZE = 1 << 18;

    private static float[] noise(int color, int sampleRate, int frames) {
        return new Played(new NoiseTone(sampleRate, 21), SourceType.NOISE)
                .with("color", color)
                .note(440, frames);
    }

    /** The power of an octave from a frequency on, per Hz, in dB. */
    private static double octave(Spectrum spectrum, double from) {
        return spectrum.decibels(hz -> hz >= from && hz < 2 * from) - 10 * Math.log10(from);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, -3.01", "2, -6.02"})
    void whitePinkAndBrownFallByTheirSlope(int color, double slope) {
        Spectrum spectrum = Spectrum.of(noise(color, Played.RATE, SIZE + 48_000), 48_000, SIZE, Played.RATE);
        double top = octave(spectrum, 100);
        for (int octaves = 1; octaves <= 6; octaves++) {
            assertThat(octave(spectrum, 100 << octaves) - top)
                    .as("%d octaves above 100 Hz", octaves)
                    .isCloseTo(octaves * slope, within(1.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, -3.01, 44100", "1, -3.01, 96000", "2, -6.02, 22050", "2, -6.02, 192000"})
    void slopesAreTheSameAtEverySampleRate(int color, double slope, int sampleRate) {
        Spectrum spectrum = Spectrum.of(noise(color, sampleRate, SIZE + 48_000), 48_000, SIZE, sampleRate);

        assertThat(octave(spectrum, 3200) - octave(spectrum, 200)).isCloseTo(4 * slope, within(0.9));
    }

    /** Grey noise under the A-weighting is flat: IEC 61672-1, appendix E. */
    @Test
    void greyIsEquallyLoudInEveryOctave() {
        Spectrum spectrum = Spectrum.of(noise(3, Played.RATE, SIZE + 48_000), 48_000, SIZE, Played.RATE);
        for (double from = 70; from < 9000; from *= 2) {
            double level = octave(spectrum, from) + weight(from * Math.sqrt(2));
            double middle = octave(spectrum, 707) + weight(1000);
            assertThat(level - middle).as("%s Hz", from).isCloseTo(0, within(1.7));
        }
    }

    private static double weight(double hz) {
        double f = hz * hz;
        double low = Math.sqrt((f + 107.7 * 107.7) * (f + 737.9 * 737.9));
        return 2 + 20 * Math.log10(12_194.0 * 12_194 * f * f / ((f + 20.6 * 20.6) * low * (f + 12_194.0 * 12_194)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.40", "1, 0.25", "2, 0.25", "3, 0.25"})
    void itsLevelIsTheSameAtEverySampleRate(int color, double rms) {
        for (int sampleRate : new int[] {22_050, 48_000, 96_000}) {
            float[] sound = noise(color, sampleRate, 4 * sampleRate);
            assertThat(Bands.rms(sound, sampleRate, 4 * sampleRate)).isCloseTo(rms, within(0.04));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 48000", "20, 48000", "100, 48000", "20, 96000"})
    void dustFallsAsOftenAsToldAndAtNoTimeInParticular(double density, int sampleRate) {
        int seconds = 60;
        List<Double> gaps = gaps(density, sampleRate, seconds);
        double mean = gaps.stream().mapToDouble(gap -> gap).average().orElseThrow();
        double spread = Math.sqrt(gaps.stream()
                .mapToDouble(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElseThrow());

        // A Poisson process: a count varies by its root, and gaps by their mean.
        double expected = density * seconds;
        assertThat(gaps.size() + 1)
                .isBetween((int) (expected - 4 * Math.sqrt(expected)), (int) (expected + 4 * Math.sqrt(expected)));
        assertThat(spread / mean).isBetween(0.8, 1.2);
    }

    /** In seconds. */
    private static List<Double> gaps(double density, int sampleRate, int seconds) {
        float[] dust = new Played(new NoiseTone(sampleRate, 3), SourceType.NOISE)
                .with(Map.of("color", 4.0, "density", density))
                .note(440, seconds * sampleRate);
        List<Double> gaps = new ArrayList<>();
        int last = -1;
        for (int i = 1; i < dust.length; i++) {
            if (Math.abs(dust[i] - dust[i - 1]) > 0.2 && Math.abs(dust[i]) > Math.abs(dust[i - 1])) {
                if (last >= 0) {
                    gaps.add((double) (i - last) / sampleRate);
                }
                last = i;
            }
        }
        return gaps;
    }
}
