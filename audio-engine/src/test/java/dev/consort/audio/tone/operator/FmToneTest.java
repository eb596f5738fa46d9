package dev.consort.audio.tone.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FmToneTest {
    private static Played fm(SourceType type) {
        return new Played(new FmTone(Played.RATE), type);
    }

    /** Jn(2) for n of 0 to 6, from the tables in Abramowitz and Stegun (1964). */
    @ParameterizedTest
    @EnumSource(names = {"FM", "PHASE_MOD"})
    void sideBandsHaveTheLevelsOfTheBesselFunctions(SourceType type) {
        double[] bessel = {0.22389, 0.57672, 0.35283, 0.12894, 0.03400, 0.00704, 0.00120};
        float[] sound = fm(type).with(Map.of("ratio", 2.3, "index", 2.0)).note(1000, 48_000);
        Spectrum spectrum = Spectrum.of(sound, 4800, 16_384, Played.RATE);
        for (int n = 0; n < bessel.length; n++) {
            double hz = 1000 + 2300 * n;
            assertThat(spectrum.decibels(at -> Math.abs(at - hz) < 20))
                    .as("side band %d", n)
                    .isCloseTo(20 * Math.log10(bessel[n]), within(0.3));
        }
    }

    /** Measured at 1, 3, 5 and 8 kHz with the highest index: ratio 1 −88, −69, −91, −64 dB; 3 −74 and better; 14 −67. */
    @ParameterizedTest
    @EnumSource(names = {"FM", "PHASE_MOD"})
    void nothingFoldsBackHoweverHighIndexRatioAndPitchAre(SourceType type) {
        for (double hz : new double[] {110, 1003.3, 3011.7, 5009.9, 8023.1}) {
            for (double ratio : new double[] {1, 2, 3, 7, 14}) {
                float[] sound =
                        fm(type).with(Map.of("ratio", ratio, "index", 10.0)).note(hz, 48_000);
                assertThat(Played.aliases(sound, hz))
                        .as("%s Hz, ratio %s", hz, ratio)
                        .isLessThan(-60);
            }
        }
    }

    @Test
    void anIndexMovesWithoutAClick() {
        Played played = fm(SourceType.FM).with(Map.of("ratio", 1.0, "index", 0.0));
        played.note(100, 4800);
        played.with(Map.of("ratio", 1.0, "index", 3.0));
        float[] sound = played.more(frame -> 100, 960)[0];

        for (int i = 1; i < sound.length; i++) {
            // Four times the steepest slope of the sine, which is that of an index of 3.
            assertThat(Math.abs(sound[i] - sound[i - 1])).isLessThan(4 * 0.0131f);
        }
    }

    @Test
    void theLouderTheBrassTheBrighter() {
        float[] soft = fm(SourceType.FM_BRASS).softly(0.2).note(220, 48_000);
        float[] loud = fm(SourceType.FM_BRASS).note(220, 48_000);

        assertThat(above(loud, 880, 9600) - above(soft, 880, 9600)).isGreaterThan(10);
    }

    @Test
    void brassBeginsDarkSwellsAndSettles() {
        float[] sound = fm(SourceType.FM_BRASS).note(220, 48_000);

        assertThat(above(sound, 880, 0)).isLessThan(above(sound, 880, 3400) - 6);
        assertThat(above(sound, 1500, 24_000)).isLessThan(above(sound, 1500, 3400));
    }

    @Test
    void brassThatIsLetGoBecomesDark() {
        FmTone tone = new FmTone(Played.RATE);
        Played played = new Played(tone, SourceType.FM_BRASS);
        played.note(220, 24_000);
        tone.release();
        float[] after = played.more(frame -> 220, 24_000)[0];

        assertThat(above(after, 880, 12_000)).isLessThan(-40);
    }

    @Test
    void aBellRingsOutIntoItsFundamental() {
        float[] sound = fm(SourceType.FM_BELL).note(440, 10 * Played.RATE);
        Spectrum early = Spectrum.of(sound, 480, 16_384, Played.RATE);
        Spectrum late = Spectrum.of(sound, 9 * Played.RATE, 16_384, Played.RATE);

        assertThat(early.decibels(hz -> Math.abs(hz - 440 * 2.4) < 20)).isGreaterThan(-12);
        assertThat(late.decibels(hz -> Math.abs(hz - 440 * 2.4) < 20)).isLessThan(-25);
        assertThat(late.decibels(hz -> Math.abs(hz - 440) < 20)).isGreaterThan(-0.5);
    }

    /** The share of what is above a frequency, in dB, at a place of the sound. */
    private static double above(float[] sound, double hz, int from) {
        return Spectrum.of(sound, from, 2048, Played.RATE).decibels(at -> at > hz * 1.1);
    }
}
