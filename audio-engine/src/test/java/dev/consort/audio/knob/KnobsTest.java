package dev.consort.audio.knob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.param.ParamSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnobsTest {
    private static final List<ParamSpec> TABLE = List.of(
            ParamSpec.exponential("rate", "Hz", 1, 100, 10),
            ParamSpec.stepped("count", "", 0, 8, 4),
            ParamSpec.amount("mix", 0.5));

    private final Knobs knobs = new Knobs(TABLE);

    @Test
    void theyStandWhereTheTablePutsThemUntilSomebodySetsThem() {
        assertThat(knobs.get(0)).isEqualTo(10);

        knobs.set(Map.of("rate", 20.0));

        assertThat(knobs.get(0)).isEqualTo(20);
        assertThat(knobs.choice(1)).isEqualTo(4);
    }

    @Test
    void whatIsHeldStandsAtAShareOfItsRangeUntilItIsLetGo() {
        knobs.hold(0, 0.75);
        knobs.set(Map.of("rate", 3.0));

        assertThat(knobs.get(0)).isCloseTo(Math.pow(10, 1.5), within(1e-9));

        knobs.hold(0, Double.NaN);

        assertThat(knobs.get(0)).isEqualTo(3);
    }

    @Test
    void aSwingMovesFromWhereTheKnobWouldBeAndStaysInRange() {
        knobs.swing(0, 0.25);
        assertThat(knobs.get(0)).isCloseTo(Math.pow(10, 1.5), within(1e-9));

        knobs.swing(0, 1);
        assertThat(knobs.get(0)).isCloseTo(100, within(1e-9));

        knobs.swing(1, 0.1);
        assertThat(knobs.get(1)).as("steps stay whole").isEqualTo(5);

        knobs.swing(0, 0);
        assertThat(knobs.get(0)).isEqualTo(10);
    }

    @Test
    void aPlaceIsFoundByNameOrNotAtAll() {
        assertThat(Knobs.place(TABLE, "mix")).isEqualTo(2);
        assertThat(Knobs.find(TABLE, "nix")).isNegative();
        assertThatThrownBy(() -> Knobs.place(TABLE, "nix")).hasMessageContaining("nix");
    }
}
