package dev.consort.tui.pane.roll.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.tui.studio.FakeStudio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChordEntryTest {
    private static Session in(PitchClass key, Scale scale) {
        Session now = new FakeStudio().state.session();
        return new Session(
                now.name(),
                key,
                scale,
                now.bpm(),
                now.tempoMap(),
                now.timeSignature(),
                now.tuningA4(),
                now.tuning(),
                now.justFlavor(),
                now.swing(),
                now.humanize(),
                now.click());
    }

    @Test
    void makesTriadsOfTheTonesOfTheScale() {
        Session major = in(PitchClass.C, Scale.MAJOR);
        assertThat(ChordEntry.TRIAD.pitches(60, major)).containsExactly(60, 64, 67);
        assertThat(ChordEntry.TRIAD.pitches(62, major)).containsExactly(62, 65, 69);
        assertThat(ChordEntry.TRIAD.pitches(71, major)).containsExactly(71, 74, 77);
        assertThat(ChordEntry.SEVENTH.pitches(67, major)).containsExactly(67, 71, 74, 77);
        assertThat(ChordEntry.TRIAD.pitches(57, in(PitchClass.A, Scale.MINOR))).containsExactly(57, 60, 64);
    }

    @Test
    void makesMajorChordsWhereTheScaleHasNoThirds() {
        assertThat(ChordEntry.TRIAD.pitches(60, in(PitchClass.C, Scale.BLUES))).containsExactly(60, 64, 67);
        assertThat(ChordEntry.TRIAD.pitches(61, in(PitchClass.C, Scale.MAJOR))).containsExactly(61, 65, 68);
    }

    @Test
    void makesOctavesAndFifthsOfAnyTone() {
        Session major = in(PitchClass.C, Scale.MAJOR);
        assertThat(ChordEntry.NOTE.pitches(61, major)).containsExactly(61);
        assertThat(ChordEntry.OCTAVE.pitches(61, major)).containsExactly(61, 73);
        assertThat(ChordEntry.FIFTH.pitches(71, major)).containsExactly(71, 78);
        assertThat(ChordEntry.OCTAVE.pitches(120, major)).containsExactly(120);
    }

    @ParameterizedTest
    @CsvSource({
        "120, 1/16",
        "1920, 1/1",
        "3840, 2/1",
        "360, 1/8.",
        "160, 1/8T",
        "80, 1/16T",
        "45, 1/64.",
        "250, 250 ticks"
    })
    void saysLengthsAsMusiciansDo(int ticks, String text) {
        assertThat(LengthText.of(ticks)).isEqualTo(text);
    }
}
