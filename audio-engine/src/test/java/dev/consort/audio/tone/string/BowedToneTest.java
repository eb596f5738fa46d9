package dev.consort.audio.tone.string;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Note;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BowedToneTest {
    @ParameterizedTest
    @CsvSource({"0, 0.01", "0, 0.12", "0, 0.5", "0.5, 0.01", "0.5, 0.3", "0.5, 0.5", "1, 0.01", "1, 0.12", "1, 0.5"})
    void speaksInTuneHoweverItIsBowed(double pressure, double position) {
        for (int pitch : new int[] {24, 36, 48, 55, 60, 67, 72, 79, 84, 96}) {
            for (double velocity : new double[] {0.1, 1}) {
                Note note = bowed(pitch, pressure, position).at(velocity);
                float[] sound = note.play(1.5);
                Spectrum spectrum = Spectrum.of(sound, 4800, 65_536, Note.RATE);
                double heard = spectrum.peakHz(note.hz() * 0.97, note.hz() * 1.03);
                assertThat(Spectrum.cents(heard, note.hz()))
                        .as("pitch %d", pitch)
                        .isCloseTo(0, within(2.0));
                // A string that whistles has lost its fundamental.
                assertThat(spectrum.decibels(hz -> Math.abs(hz - note.hz()) < 0.03 * note.hz()))
                        .isGreaterThan(-14);
                assertThat(Note.rms(sound, 0, 7200))
                        .as("beginning of %d", pitch)
                        .isGreaterThan(0.1);
                assertThat(Note.rms(sound, 48_000, 72_000))
                        .as("pitch %d", pitch)
                        .isBetween(0.2, 0.5);
            }
        }
    }

    private static Note bowed(int pitch, double pressure, double position) {
        return Note.of(SourceType.BOWED, pitch).with("pressure", pressure).with("position", position);
    }

    @ParameterizedTest
    @ValueSource(ints = {43, 55, 67})
    void pressureMakesItBrighter(int pitch) {
        assertThat(colour(bowed(pitch, 1, 0.1))).isGreaterThan(1.03 * colour(bowed(pitch, 0, 0.1)));
    }

    private static double colour(Note note) {
        return Note.centroid(note.play(1), 24_000, 16_384, Note.RATE);
    }

    @Test
    void hasEveryPartialLikeASaw() {
        Note note = bowed(48, 0.5, 0.12);
        float[] sound = note.play(0.25);
        double first = Note.strength(sound, note.hz(), 3800, 8192, Note.RATE);

        for (int partial = 2; partial <= 8; partial++) {
            assertThat(Note.strength(sound, partial * note.hz(), 3800, 8192, Note.RATE))
                    .as("partial %d", partial)
                    .isGreaterThan(0.3 * first / partial);
        }
    }

    @Test
    void swaysAfterAWhileAndOnlySlightly() {
        Note note = bowed(72, 0.5, 0.12);
        float[] sound = note.play(2.2);
        double side = 5.3;

        assertThat(sideBand(sound, note.hz(), side, 0)).isLessThan(0.05);
        assertThat(sideBand(sound, note.hz(), side, 48_000)).isBetween(0.05, 0.4);
    }

    private static double sideBand(float[] sound, double hz, double away, int from) {
        int size = from == 0 ? 12_000 : 48_000;
        double spread = from == 0 ? 24 : away;
        return Note.strength(sound, hz + spread, from, size, Note.RATE)
                / Note.strength(sound, hz, from, size, Note.RATE);
    }
}
