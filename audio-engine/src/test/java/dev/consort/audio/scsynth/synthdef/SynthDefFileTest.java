package dev.consort.audio.scsynth.synthdef;

import static dev.consort.audio.scsynth.synthdef.Signal.c;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynthDefFileTest {
    /** Written down by hand, field by field, from the description of version 2 of the format. */
    private static final String BEEP = String.join(
            "",
            "53436766 00000002 0001", // "SCgf", version 2, one definition
            "04 62656570", // "beep"
            "00000002 00000000 3f000000", // two constants: 0 and 0.5
            "00000001 43dc0000", // one parameter: 440
            "00000001 04 66726571 00000000", // its name "freq", number 0
            "00000004", // four unit generators
            "07 436f6e74726f6c 01 00000000 00000001 0000 01", // Control at control rate, one output
            "06 53696e4f7363 02 00000002 00000001 0000", // SinOsc at audio rate, two inputs, one output
            "00000000 00000000 ffffffff 00000000 02", // from output 0 of 0, and constant 0
            "0c 42696e6172794f705547656e 02 00000002 00000001 0002", // BinaryOpUGen, operator 2: times
            "00000001 00000000 ffffffff 00000001 02", // from output 0 of 1, and constant 1
            "03 4f7574 02 00000002 00000000 0000", // Out at audio rate, two inputs, no output
            "ffffffff 00000000 00000002 00000000", // to bus 0, constant 0, what 2 puts out
            "0000"); // no variants

    @Test
    void bytesAreThoseOfTheFormat() {
        Graph graph = new Graph("beep");
        Signal sine = graph.ar("SinOsc", graph.param("freq", 440), c(0));
        graph.write("Out", c(0), sine.times(0.5));

        byte[] file = SynthDefFile.of(List.of(graph.built()));

        assertThat(HexFormat.of().formatHex(file)).isEqualTo(BEEP.replace(" ", ""));
    }

    @Test
    void aParameterThatIsAskedForTwiceIsOne() {
        Graph graph = new Graph("one");
        Signal first = graph.param("freq", 440);

        assertThat(graph.param("freq", 220)).isSameAs(first);
        assertThat(graph.built().params()).containsExactly(new Param("freq", 440));
    }

    @Test
    void whatIsKnownBeforehandIsWorkedOutAtOnce() {
        Graph graph = new Graph("known");
        Signal sine = graph.ar("SinOsc", c(12).semitonesToRatio().times(110), c(0));

        assertThat(sine.times(c(2).minus(1)).plus(c(3).min(c(0)))).isSameAs(sine);
        UGen oscillator = graph.built().ugens().get(1);
        assertThat(oscillator.inputs().get(0).value()).isEqualTo(220f);
    }

    @Test
    void anOperatorRunsAsOftenAsItsFasterOperand() {
        Graph graph = new Graph("rates");
        Signal slow = graph.param("level", 1);
        Signal fast = graph.ar("SinOsc", c(440), c(0));

        assertThat(slow.times(fast).rate()).isEqualTo(Rate.AUDIO);
        assertThat(slow.times(slow).rate()).isEqualTo(Rate.CONTROL);
    }

    @Test
    void aNameThatDoesNotFitItsByteIsRefused() {
        Graph graph = new Graph("x".repeat(256));

        assertThatThrownBy(() -> SynthDefFile.of(List.of(graph.built()))).isInstanceOf(IllegalArgumentException.class);
    }
}
