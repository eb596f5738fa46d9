package dev.consort.audio.tone.mallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Note;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StruckToneTest {
    /** The second of two ratios is where nothing may be. */
    @ParameterizedTest
    @CsvSource({
        "MARIMBA, 3.98, 3",
        "VIBES, 4, 3",
        "KALIMBA, 5.42, 3",
        "STEEL_DRUM, 3, 2.5",
        "TUBULAR_BELL, 2.988, 2.5",
        "GLOCKENSPIEL, 2.756, 2",
        "MEMBRANE, 1.594, 1.3"
    })
    void ringsInItsOwnModes(SourceType type, double ratio, double between) {
        Note note = Note.of(type, 57);
        float[] sound = note.play(0.4);
        double mode = Note.strength(sound, ratio * note.hz(), 0, 12_000, Note.RATE);

        assertThat(mode).isGreaterThan(0.01);
        assertThat(mode).isGreaterThan(4 * Note.strength(sound, between * note.hz(), 0, 12_000, Note.RATE));
    }

    @ParameterizedTest
    @CsvSource({"MARIMBA, 1.4", "VIBES, 6", "KALIMBA, 1.9", "STEEL_DRUM, 1.8", "TUBULAR_BELL, 6.5", "GLOCKENSPIEL, 5"})
    void middleCRingsAsLongAsItShould(SourceType type, double seconds) {
        Note note = Note.of(type, 60);
        float[] sound = note.play(seconds);
        int size = Note.RATE / 2;
        int apart = (int) (seconds / 3 * Note.RATE);
        double early = Note.strength(sound, note.hz(), 4800, size, Note.RATE);
        double late = Note.strength(sound, note.hz(), 4800 + apart, size, Note.RATE);

        assertThat(20 * Math.log10(early / late)).isCloseTo(20, within(2.5));
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIMBA", "VIBES", "KALIMBA", "STEEL_DRUM", "TUBULAR_BELL", "GLOCKENSPIEL", "MEMBRANE"})
    void isOverWhenItHasDiedAwayAndHighNotesSooner(SourceType type) {
        double low = Note.of(type, 48).seconds(60);
        double high = Note.of(type, 84).seconds(60);

        assertThat(low).isBetween(1.5, 20.0);
        assertThat(high).isLessThan(0.8 * low);
        assertThat(Note.rms(
                        Note.of(type, 84).play(high + 0.2), (int) (high * Note.RATE), (int) (high * Note.RATE) + 4800))
                .isZero();
    }

    @Test
    void modesAboveHalfTheSampleRateAreLeftOut() {
        Note note = Note.of(SourceType.GLOCKENSPIEL, 108).in(22_050);
        Spectrum spectrum = Spectrum.of(note.play(1), 0, 16_384, 22_050);

        assertThat(spectrum.decibels(hz -> Math.abs(hz - note.hz()) > 100)).isLessThan(-15);
    }

    @Test
    void onlyVibesHaveAMotor() {
        assertThat(swing(SourceType.VIBES)).isBetween(1.2, 1.8);
        assertThat(swing(SourceType.GLOCKENSPIEL)).isLessThan(1.1);
    }

    /** The loudest next to the softest hundredth of a second of a steady stretch, its fall taken out. */
    private static double swing(SourceType type) {
        float[] sound = Note.of(type, 72).play(1.2);
        double least = Double.MAX_VALUE;
        double most = 0;
        double fall = Math.log(Note.rms(sound, 14_400, 24_960) / Note.rms(sound, 35_280, 45_840)) / 20_880;
        for (int at = 14_400; at < 45_600; at += 480) {
            double strength = Note.rms(sound, at, at + 480) * Math.exp(fall * at);
            least = Math.min(least, strength);
            most = Math.max(most, strength);
        }
        return most / least;
    }

    @Test
    void aLooserSkinBeginsSharper() {
        assertThat(beginning(0.01)).isGreaterThan(beginning(0.2) + 5);
        assertThat(beginning(0.2)).isBetween(2.0, 25.0);
    }

    /** Cents above the note in the first fifth of a second. */
    private static double beginning(double tension) {
        Note note = Note.of(SourceType.MEMBRANE, 72).with("tension", tension);
        double heard = Spectrum.of(note.play(0.3), 0, 8192, Note.RATE).peakHz(480, 580);
        return Spectrum.cents(heard, note.hz());
    }

    @Test
    void aSkinWithMoreLossDiesSooner() {
        Note note = Note.of(SourceType.MEMBRANE, 55);
        double dead = note.with("loss", 0.9).seconds(30);
        double usual = note.seconds(30);

        assertThat(dead).isBetween(0.1, 0.5);
        assertThat(usual).isBetween(1.0, 4.0);
        assertThat(note.with("loss", 1).seconds(30)).isGreaterThan(1.3 * usual);
    }
}
