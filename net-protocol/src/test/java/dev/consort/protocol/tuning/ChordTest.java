package dev.consort.protocol.tuning;

import static dev.consort.protocol.tuning.Sounding.pitches;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChordTest {
    private static final int C = 0;
    private static final int A = 9;

    @Test
    void inversionsAndDoublingsAreTheSameChord() {
        Chord cMajor = new Chord(C, ChordTemplate.MAJOR);
        assertThat(Chord.of(pitches(60, 64, 67))).contains(cMajor);
        assertThat(Chord.of(pitches(52, 60, 67))).contains(cMajor);
        assertThat(Chord.of(pitches(43, 64, 72, 84, 96))).contains(cMajor);
    }

    @Test
    void bassDecidesBetweenTwoNames() {
        assertThat(Chord.of(pitches(57, 60, 64, 67))).contains(new Chord(A, ChordTemplate.MINOR_SEVENTH));
        assertThat(Chord.of(pitches(48, 57, 64, 67))).contains(new Chord(C, ChordTemplate.SIXTH));
        assertThat(Chord.of(pitches(52, 57, 60, 67)))
                .as("neither root in the bass")
                .contains(new Chord(A, ChordTemplate.MINOR_SEVENTH));
    }

    @Test
    void chordThatLooksAlikeFromEveryToneStandsOnItsBass() {
        assertThat(Chord.of(pitches(64, 68, 72))).contains(new Chord(4, ChordTemplate.AUGMENTED));
        assertThat(Chord.of(pitches(63, 66, 69, 72))).contains(new Chord(3, ChordTemplate.DIMINISHED_SEVENTH));
    }

    @Test
    void whatIsNoChordIsNotRecognised() {
        assertThat(Chord.of(Sounding.NOTHING)).isEmpty();
        assertThat(Chord.of(pitches(60))).isEmpty();
        assertThat(Chord.of(pitches(60, 61))).isEmpty();
        assertThat(Chord.of(pitches(60, 62, 64, 67))).isEmpty();
    }
}
