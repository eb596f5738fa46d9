package dev.consort.protocol.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTuningTest {
    @ParameterizedTest
    @CsvSource({"69, 440, 440", "60, 440, 261.6256", "0, 440, 8.1758", "127, 440, 12543.8540", "57, 432, 216"})
    void equalTemperamentHasItsKnownFrequencies(int pitch, double a4, double hz) {
        assertThat(EqualTemperament.hz(pitch, a4)).isCloseTo(hz, within(0.0001));
    }

    @ParameterizedTest
    @EnumSource
    void tonicOfEveryKeyStandsWhereEqualTemperamentHasIt(PitchClass key) {
        for (JustFlavor flavor : JustFlavor.values()) {
            int tonic = 60 + key.ordinal();
            assertThat(new KeyTuning(key, flavor).hz(tonic, 415))
                    .isCloseTo(EqualTemperament.hz(tonic, 415), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE_LIMIT, 4, 386.314",
        "FIVE_LIMIT, 10, 1017.596",
        "SEVEN_LIMIT, 10, 968.826",
        "PYTHAGOREAN, 4, 407.820"
    })
    void toneStandsAboveTheTonicAsItsFlavorHasIt(JustFlavor flavor, int semitones, double cents) {
        KeyTuning inD = new KeyTuning(PitchClass.D, flavor);
        assertThat(100 * semitones + inD.cents(62 + semitones)).isCloseTo(cents, within(0.0005));
    }

    @Test
    void toneBelowTheTonicIsAnOctaveUnderTheOneAboveIt() {
        KeyTuning inA = new KeyTuning(PitchClass.A, JustFlavor.FIVE_LIMIT);
        assertThat(inA.hz(64, 440)).isCloseTo(330, within(1e-9));
        assertThat(inA.hz(76, 440)).isCloseTo(660, within(1e-9));
    }
}
