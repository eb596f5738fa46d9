package dev.consort.audio.tone.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Note;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormantToneTest {
    @ParameterizedTest
    @ValueSource(ints = {30, 36, 41, 47, 52})
    void theResonanceStaysWhileThePitchMoves(int pitch) {
        Note note = sung(pitch, 1200, 150);
        double strongest = Spectrum.of(note.play(1.5), 4800, 65_536, Note.RATE).peakHz(300, 5000);

        assertThat(strongest).isCloseTo(1200, within(0.6 * note.hz()));
    }

    private static Note sung(int pitch, double formant, double bandwidth) {
        return Note.of(SourceType.FORMANT, pitch).with("formant", formant).with("bandwidth", bandwidth);
    }

    @ParameterizedTest
    @CsvSource({"36", "48", "60", "72", "84", "96"})
    void nothingFoldsBack(int pitch) {
        Note note = sung(pitch, 3000, 800);
        double noise = Spectrum.of(note.play(1.5), 4800, 65_536, Note.RATE).inharmonicDecibels(note.hz());

        assertThat(noise).isLessThan(-50);
    }

    @Test
    void aNarrowResonanceFavoursFewerPartials() {
        assertThat(around(sung(40, 1000, 30))).isGreaterThan(around(sung(40, 1000, 800)) + 3);
    }

    private static double around(Note note) {
        return Spectrum.of(note.play(1.5), 4800, 65_536, Note.RATE).decibels(hz -> Math.abs(hz - 1000) < 120);
    }

    @ParameterizedTest
    @CsvSource({"100, 10", "100, 1000", "523, 10", "800, 10", "800, 1000", "5000, 10", "5000, 1000"})
    void isAsLoudWhereverTheResonanceIs(double formant, double bandwidth) {
        for (int pitch : new int[] {48, 60, 72, 84}) {
            float[] sound = sung(pitch, formant, bandwidth).play(1);
            assertThat(Note.rms(sound, 24_000, 48_000)).as("pitch %d", pitch).isBetween(0.07, 0.55);
            assertThat(Note.peak(sound)).as("pitch %d", pitch).isLessThan(1.8);
        }
    }
}
