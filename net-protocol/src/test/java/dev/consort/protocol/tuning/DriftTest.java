package dev.consort.protocol.tuning;

import static dev.consort.protocol.tuning.Sounding.COMMA_PUMP;
import static dev.consort.protocol.tuning.Sounding.SYNTONIC_COMMA;
import static dev.consort.protocol.tuning.Sounding.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Tuning;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
    private final Tuner adaptive = new Tuner(Tuning.JUST_ADAPTIVE, PitchClass.C, JustFlavor.FIVE_LIMIT);
    private final Tuner global = new Tuner(Tuning.JUST_GLOBAL, PitchClass.C, JustFlavor.FIVE_LIMIT);

    @Test
    void commaPumpSinksByACommaEachRound() {
        Intonation now = after(adaptive, Intonation.EQUAL, List.of(Sounding.C_MAJOR));
        for (int round = 1; round <= 10; round++) {
            now = adaptive.retuned(pumped(adaptive, now, 1), Sounding.C_MAJOR);
            assertThat(now.drift()).isCloseTo(-round * SYNTONIC_COMMA, within(0.01));
            assertThat(now.cents(60)).as("c").isCloseTo(-round * SYNTONIC_COMMA, within(0.01));
        }
    }

    @Test
    void commaPumpKeepsEveryChordPureAndEveryCommonToneInPlace() {
        Intonation before = Intonation.EQUAL;
        for (BitSet chord : COMMA_PUMP) {
            Intonation now = adaptive.retuned(before, chord);
            assertThat(farthestMove(before, now)).isCloseTo(0, within(1e-9));
            assertThat(farthestFromPure(now, chord)).isCloseTo(0, within(1e-9));
            before = now;
        }
    }

    @Test
    void commaPumpOfPureFifthsDoesNotDrift() {
        Tuner fifths = new Tuner(Tuning.JUST_ADAPTIVE, PitchClass.C, JustFlavor.PYTHAGOREAN);
        assertThat(pumped(fifths, Intonation.EQUAL, 10).drift()).isCloseTo(0, within(1e-9));
    }

    @Test
    void driftEndsAtAnOctave() {
        Intonation now = pumped(adaptive, Intonation.EQUAL, 200);
        assertThat(now.drift()).isEqualTo(-1200);
    }

    @Test
    void globalTuningStaysNearHomeHoweverOftenTheCommaIsPumped() {
        Intonation now = Intonation.EQUAL;
        for (int round = 0; round < 100; round++) {
            for (BitSet chord : COMMA_PUMP) {
                Intonation next = global.retuned(now, chord);
                assertThat(Math.abs(next.drift())).isLessThanOrEqualTo(30);
                assertThat(farthestMove(now, next)).isLessThan(7);
                assertThat(farthestFromPure(next, chord)).isCloseTo(0, within(1e-9));
                now = next;
            }
        }
    }

    @Test
    void globalTuningComesHomeInStepsOfFiveCents() {
        Intonation now = pumped(adaptive, Intonation.EQUAL, 1);
        assertThat(now.drift()).isCloseTo(-21.506, within(0.001));
        for (double left : new double[] {-16.506, -11.506, -6.506, -1.506, 0, 0}) {
            now = global.retuned(now, Sounding.G_MAJOR);
            assertThat(now.drift()).isCloseTo(left, within(0.001));
        }
    }

    @Test
    void restKeepsThePlaceOfEveryTone() {
        Intonation before = pumped(adaptive, Intonation.EQUAL, 3);
        Intonation rested = adaptive.retuned(before, Sounding.NOTHING);
        assertThat(adaptive.retuned(rested, Sounding.C_MAJOR).drift())
                .isEqualTo(adaptive.retuned(before, Sounding.C_MAJOR).drift());
    }

    @Test
    void chordWithoutCommonTonesKeepsTheDrift() {
        Intonation drifted = pumped(adaptive, Intonation.EQUAL, 2);
        Intonation now = adaptive.retuned(drifted, Sounding.pitches(61, 65, 68));
        assertThat(now.drift()).isEqualTo(drifted.drift());
    }

    @Test
    void chordEnteredToneByToneIsAsPureAsOneStruckAtOnce() {
        List<BitSet> entering = List.of(Sounding.pitches(62), Sounding.pitches(62, 65), Sounding.pitches(57, 62, 65));
        Intonation now = after(adaptive, Intonation.EQUAL, entering);
        assertThat(farthestFromPure(now, Sounding.D_MINOR)).isCloseTo(0, within(1e-9));
    }

    @Test
    void tuningWithoutHistoryLetsTheDriftGo() {
        Intonation drifted = pumped(adaptive, Intonation.EQUAL, 2);
        for (Tuning tuning : List.of(Tuning.EQUAL_TEMPERAMENT, Tuning.JUST_SCALE, Tuning.JUST_CHORD)) {
            Tuner plain = new Tuner(tuning, PitchClass.C, JustFlavor.FIVE_LIMIT);
            Intonation now = plain.retuned(drifted, Sounding.C_MAJOR);
            assertThat(now.drift()).isZero();
            assertThat(adaptive.retuned(now, Sounding.G_MAJOR).drift()).isZero();
        }
    }

    private static Intonation pumped(Tuner tuner, Intonation before, int rounds) {
        return after(
                tuner,
                before,
                Collections.nCopies(rounds, COMMA_PUMP).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** Cents by which the tone that both chords have moves most. */
    private static double farthestMove(Intonation before, Intonation now) {
        return pitchClasses(before.held() & now.held()).stream()
                .mapToDouble(pitch -> Math.abs(now.cents(pitch) - before.cents(pitch)))
                .max()
                .orElse(0);
    }

    /** Cents by which a tone of the chord is out of the five-limit proportion. */
    private static double farthestFromPure(Intonation now, BitSet pitches) {
        Chord chord = Chord.of(pitches).orElseThrow();
        return chord.template().intervals().stream()
                .mapToDouble(interval -> {
                    double above = now.cents(chord.root() + interval) - now.cents(chord.root());
                    return Math.abs(above
                            - chord.template()
                                    .ratio(JustFlavor.FIVE_LIMIT, interval)
                                    .deviation(interval));
                })
                .max()
                .orElse(0);
    }

    private static List<Integer> pitchClasses(int bits) {
        return BitSet.valueOf(new long[] {bits}).stream().boxed().toList();
    }
}
