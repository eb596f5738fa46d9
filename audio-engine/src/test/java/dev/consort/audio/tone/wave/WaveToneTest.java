package dev.consort.audio.tone.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaveToneTest {
    private static Played wave(SourceType type) {
        return new Played(new WaveTone(Played.RATE), type);
    }

    /**
     * Measured at 1003.3, 3011.7, 5009.9 and 8023.1 Hz, which divide no sample rate: saw −88, −94, −92, −85 dB; square
     * −87, −96, −94, −84; triangle −87, −110, −101, −87 dB. The window alone leaves −87 at the first and the last. With
     * polynomial steps of second order the saws have −31, −25, −22 and −17.
     */
    @ParameterizedTest
    @CsvSource({"1003.3", "3011.7", "5009.9", "8023.1"})
    void aliasesAreEightyDecibelsDown(double hz) {
        for (SourceType type : new SourceType[] {SourceType.SAW, SourceType.SQUARE, SourceType.TRIANGLE}) {
            assertThat(Played.aliases(wave(type).note(hz, 48_000), hz))
                    .as("%s", type)
                    .isLessThan(-80);
        }
    }

    /** Measured: width 0.2 −89, −94, −93, −84 dB; the little that is left of width 0.02 −85, −79, −77, −72. */
    @ParameterizedTest
    @CsvSource({"1003.3", "3011.7", "5009.9", "8023.1"})
    void aliasesOfNarrowPulsesAreSeventyDecibelsDown(double hz) {
        for (double width : new double[] {0.02, 0.2, 0.7, 0.98}) {
            float[] sound = wave(SourceType.PULSE).with("width", width).note(hz, 48_000);
            assertThat(Played.aliases(sound, hz)).as("width %s", width).isLessThan(-70);
            assertThat(Played.mean(sound, 4800, 48_000)).as("width %s", width).isCloseTo(0, within(1e-3));
        }
    }

    @Test
    void aSawHasEveryPartialByItsNumber() {
        Spectrum spectrum = Spectrum.of(wave(SourceType.SAW).note(500, 48_000), 4800, 16_384, Played.RATE);
        double first = level(spectrum, 500);
        for (int n = 2; n <= 30; n++) {
            assertThat(level(spectrum, 500 * n) - first)
                    .as("partial %d", n)
                    .isCloseTo(-20 * Math.log10(n), within(0.2));
        }
    }

    @Test
    void aSquareHasOddPartialsOnly() {
        Spectrum spectrum = Spectrum.of(wave(SourceType.SQUARE).note(500, 48_000), 4800, 16_384, Played.RATE);
        double first = level(spectrum, 500);
        for (int n = 3; n <= 29; n += 2) {
            assertThat(level(spectrum, 500 * n) - first)
                    .as("partial %d", n)
                    .isCloseTo(-20 * Math.log10(n), within(0.2));
            assertThat(level(spectrum, 500 * (n - 1)) - first)
                    .as("partial %d", n - 1)
                    .isLessThan(-80);
        }
    }

    @Test
    void aTriangleHasOddPartialsByTheSquareOfTheirNumber() {
        Spectrum spectrum = Spectrum.of(wave(SourceType.TRIANGLE).note(500, 48_000), 4800, 16_384, Played.RATE);
        double first = level(spectrum, 500);
        for (int n = 3; n <= 29; n += 2) {
            assertThat(level(spectrum, 500 * n) - first)
                    .as("partial %d", n)
                    .isCloseTo(-40 * Math.log10(n), within(0.3));
        }
    }

    private static double level(Spectrum spectrum, double hz) {
        return spectrum.decibels(at -> Math.abs(at - hz) < 20);
    }

    @ParameterizedTest
    @EnumSource(names = {"SINE", "SAW", "SQUARE", "TRIANGLE", "PULSE"})
    void theLevelStaysWhileThePitchGlides(SourceType type) {
        Played played = wave(type);
        played.note(100, 4800);
        float[] glide = played.more(frame -> 100 * Math.pow(2, 5.0 * frame / 48_000), 48_000)[0];
        double whole = Bands.rms(glide, 0, 48_000);

        for (int from = 0; from < 48_000; from += 4800) {
            assertThat(Bands.rms(glide, from, from + 4800)).isCloseTo(whole, within(0.1 * whole));
        }
        assertThat(Bands.peak(glide)).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.35, 0.95})
    void theWidthMovesWithoutAClick(double next) {
        Played played = wave(SourceType.PULSE).with("width", 0.5);
        played.note(97.3, 4803);
        played.with("width", next);
        float[] sound = played.more(frame -> 97.3, 9600)[0];

        assertThat(Bands.peak(sound)).isLessThan(1.1f);
        // In a pulse of 97 Hz nothing but its edges, four in a hundredth of a second, moves by a tenth from frame to
        // frame.
        int steep = 0;
        for (int i = 1; i < 960; i++) {
            steep += Math.abs(sound[i] - sound[i - 1]) > 0.1 ? 1 : 0;
        }
        assertThat(steep).isLessThan(5 * 4);
    }
}
