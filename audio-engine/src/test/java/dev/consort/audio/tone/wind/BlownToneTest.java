package dev.consort.audio.tone.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Note;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlownToneTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0.5", "0, 1", "0.5, 0", "0.5, 1", "1, 0", "1, 0.5", "1, 1"})
    void speaksInTuneHoweverItIsBlown(double pressure, double embouchure) {
        for (int pitch : new int[] {24, 36, 48, 60, 72, 84, 96, 105}) {
            Note note = blown(pitch, pressure, embouchure);
            float[] sound = note.play(1.5);
            Spectrum spectrum = Spectrum.of(sound, 4800, 65_536, Note.RATE);
            double heard = spectrum.peakHz(20, 20_000);
            assertThat(Spectrum.cents(heard, note.hz())).as("pitch %d", pitch).isCloseTo(0, within(2.0));
            assertThat(Note.rms(sound, 0, 7200)).as("beginning of %d", pitch).isGreaterThan(0.1);
            assertThat(Note.rms(sound, 48_000, 72_000)).as("pitch %d", pitch).isBetween(0.3, 0.6);
        }
    }

    private static Note blown(int pitch, double pressure, double embouchure) {
        return Note.of(SourceType.BLOWN, pitch).with("pressure", pressure).with("embouchure", embouchure);
    }

    @Test
    void soundsHollow() {
        Note note = blown(48, 0.5, 0.5);
        float[] sound = note.play(1);

        assertThat(partial(sound, note, 3)).isGreaterThan(5 * partial(sound, note, 2));
        assertThat(partial(sound, note, 5)).isGreaterThan(5 * partial(sound, note, 4));
    }

    private static double partial(float[] sound, Note note, int number) {
        return Note.strength(sound, number * note.hz(), 24_000, 16_384, Note.RATE);
    }

    @Test
    void breathIsHeardMoreTheHarderItIsBlown() {
        assertThat(breath(1)).isGreaterThan(breath(0) + 3);
        assertThat(breath(0)).isBetween(-70.0, -35.0);
    }

    private static double breath(double pressure) {
        Note note = blown(60, pressure, 0.5);
        return Spectrum.of(note.play(1.8), 9600, 65_536, Note.RATE).inharmonicDecibels(note.hz());
    }
}
