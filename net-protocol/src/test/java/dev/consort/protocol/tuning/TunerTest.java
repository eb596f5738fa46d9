package dev.consort.protocol.tuning;

import static dev.consort.protocol.tuning.Sounding.pitches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Tuning;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TunerTest {
    @Test
    void fiveTuningsMakeFiveDifferentChords() {
        List<BitSet> oneSixTwo = Sounding.COMMA_PUMP.subList(0, 3);
        List<List<Long>> heard = Arrays.stream(Tuning.values())
                .map(tuning -> Sounding.after(inC(tuning), Intonation.EQUAL, oneSixTwo))
                .map(now -> List.of(
                        Math.round(now.cents(57) * 10), Math.round(now.cents(62) * 10), Math.round(now.cents(65) * 10)))
                .toList();
        assertThat(heard)
                .containsExactly(
                        List.of(0L, 0L, 0L),
                        List.of(-156L, 39L, -20L),
                        List.of(59L, 39L, 196L),
                        List.of(-156L, -176L, -20L),
                        List.of(-106L, -126L, 30L));
    }

    @Test
    void equalTemperamentLeavesEveryPitchWhereItIs() {
        Intonation now = inC(Tuning.EQUAL_TEMPERAMENT).retuned(Intonation.EQUAL, Sounding.D_MINOR);
        assertThat(now.hz(69, 442)).isEqualTo(442);
        assertThat(now.hz(57, 442)).isEqualTo(221);
    }

    @Test
    void majorTriadIsFourToFiveToSix() {
        for (PitchClass key : PitchClass.values()) {
            Tuner tuner = new Tuner(Tuning.JUST_CHORD, key, JustFlavor.FIVE_LIMIT);
            Intonation now = tuner.retuned(Intonation.EQUAL, Sounding.C_MAJOR);
            double four = now.hz(60, 440);
            assertThat(now.hz(64, 440) / four).isCloseTo(5 / 4.0, within(1e-12));
            assertThat(now.hz(67, 440) / four).isCloseTo(6 / 4.0, within(1e-12));
        }
    }

    @Test
    void seventhChordTakesTheHarmonicSeventhInTheSevenLimit() {
        Tuner tuner = new Tuner(Tuning.JUST_CHORD, PitchClass.C, JustFlavor.SEVEN_LIMIT);
        Intonation now = tuner.retuned(Intonation.EQUAL, pitches(59, 62, 65, 67));
        double root = now.hz(67, 440) / 2;
        assertThat(now.hz(59, 440) / root).isCloseTo(5 / 4.0, within(1e-12));
        assertThat(now.hz(62, 440) / root).isCloseTo(6 / 4.0, within(1e-12));
        assertThat(now.hz(65, 440) / root).isCloseTo(7 / 4.0, within(1e-12));
    }

    @Test
    void fifthThatIsAWolfInTheKeyIsPureInItsChord() {
        assertThat(fifthOnD(Tuning.JUST_SCALE)).isCloseTo(40 / 27.0, within(1e-12));
        assertThat(fifthOnD(Tuning.JUST_CHORD)).isCloseTo(3 / 2.0, within(1e-12));
    }

    @Test
    void rootStandsWhereTheKeyHasIt() {
        Intonation now = inC(Tuning.JUST_CHORD).retuned(Intonation.EQUAL, Sounding.A_MINOR);
        assertThat(now.hz(57, 440)).isCloseTo(EqualTemperament.hz(48, 440) * 5 / 3, within(1e-9));
    }

    @Test
    void whatIsNoChordIsTunedByTheKey() {
        BitSet cluster = pitches(60, 61, 62, 64, 66);
        Intonation byKey = inC(Tuning.JUST_SCALE).retuned(Intonation.EQUAL, cluster);
        for (Tuning tuning : List.of(Tuning.JUST_CHORD, Tuning.JUST_ADAPTIVE, Tuning.JUST_GLOBAL)) {
            Intonation now = inC(tuning).retuned(Intonation.EQUAL, cluster);
            for (int pitch = 0; pitch < 128; pitch++) {
                assertThat(now.cents(pitch)).isEqualTo(byKey.cents(pitch));
            }
        }
    }

    private static double fifthOnD(Tuning tuning) {
        Intonation now = inC(tuning).retuned(Intonation.EQUAL, Sounding.D_MINOR);
        return 2 * now.hz(57, 440) / now.hz(62, 440);
    }

    private static Tuner inC(Tuning tuning) {
        return new Tuner(tuning, PitchClass.C, JustFlavor.FIVE_LIMIT);
    }
}
