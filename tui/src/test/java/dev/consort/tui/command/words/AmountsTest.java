package dev.consort.tui.command.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.param.ParamSpec;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static final Map<String, ParamSpec> SPECS = Map.of(
            "fader", ParamSpec.amount("level", 0.8),
            "pan", ParamSpec.linear("pan", "", -1, 1, 0),
            "cutoff", ParamSpec.exponential("cutoff", "Hz", 20, 20_000, 1000),
            "attack", ParamSpec.exponential("attack", "s", 0.001, 2, 0.1),
            "offset", ParamSpec.linear("offset", "ms", -50, 50, 0),
            "gain", ParamSpec.linear("gain", "dB", -24, 24, 0),
            "tempo", ParamSpec.linear("bpm", "", 20, 400, 120),
            "colour", ParamSpec.choice("color", 0, "White", "Pink", "Light brown"),
            "switch", ParamSpec.toggle("sync", false));

    @ParameterizedTest
    @CsvSource({
        "fader, 0.8, 0.8",
        "fader, .5, 0.5",
        "fader, 50%, 0.5",
        "fader, -6dB, 0.501187",
        "fader, 0dB, 1",
        "fader, -infdB, 0",
        "fader, default, 0.8",
        "fader, 7, 7",
        "pan, -0.2, -0.2",
        "pan, L30, -0.3",
        "pan, r100, 1",
        "pan, C, 0",
        "pan, -50%, -0.5",
        "cutoff, 1.2k, 1200",
        "cutoff, 1.2kHz, 1200",
        "cutoff, 440hz, 440",
        "cutoff, 50%, 632.455532",
        "cutoff, 100%, 20000",
        "attack, 300ms, 0.3",
        "attack, 2s, 2",
        "attack, 0.01, 0.01",
        "offset, -5, -5",
        "offset, 10ms, 10",
        "offset, 0.01s, 10",
        "gain, -3dB, -3",
        "gain, +2, 2",
        "tempo, 104bpm, 104",
        "colour, pink, 1",
        "colour, light-brown, 2",
        "colour, 2, 2",
        "switch, on, 1"
    })
    void isReadInTheUnitOfWhatItIsFor(String spec, String word, double value) {
        assertThat(Amounts.of(word, SPECS.get(spec))).isEqualTo(value, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fader | loud | 'loud' is none; say 0 to 1, 50% or -6dB",
                "fader | 0.5Hz | '0.5Hz' is none",
                "fader | NaN | 'NaN' is none",
                "fader | 1e3 | '1e3' is none",
                "cutoff | -6dB | say 20 to 20000 Hz, 1.2k or 50%",
                "attack | 2k | is none",
                "pan | X30 | say -1 to 1, L30 or R30",
                "gain | 3s | say -24 to 24 dB or 50%",
                "colour | red | 'red' is none of white, pink, light brown"
            })
    void whatIsNoneIsAnsweredWithWhatWouldBe(String spec, String word, String why) {
        assertThatThrownBy(() -> Amounts.of(word, SPECS.get(spec)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
