package dev.consort.tui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnobsTest {
    private static final Author ANA = new Author(1, "Ana");

    private static NetworkState with(SourceType source) {
        return NetworkState.EMPTY.withInstruments(
                NetworkState.EMPTY.instruments().plus(Instrument.of(1, "One", source)));
    }

    @ParameterizedTest
    @EnumSource(SourceType.class)
    void neverTurnsBeyondWhatTheSessionAllows(SourceType source) {
        for (int knob = 0; knob < Knobs.of(with(source).instruments().get(1)).size(); knob++) {
            for (boolean up : new boolean[] {true, false}) {
                turnToTheEnd(with(source), knob, up);
            }
        }
    }

    private static void turnToTheEnd(NetworkState start, int index, boolean up) {
        NetworkState state = start;
        for (int turn = 0; turn < 120; turn++) {
            Knob knob = Knobs.of(state.instruments().get(1)).get(index);
            var outcome = knob.turned(up, turn % 5 == 0).applyTo(state, ANA);
            assertThat(outcome.refusal()).as(knob.name()).isNull();
            state = outcome.state();
        }
        Knob end = Knobs.of(state.instruments().get(1)).get(index);
        // A bus is turned to by ones, and there may be thousands.
        assertThat(end.position()).as(end.name()).isEqualTo(up ? end.spec().isBus() ? 120 / 9999.0 : 1 : 0);
        assertThat(end.valueText()).isNotBlank();
    }

    @Test
    void namesEachKnobOfAnInstrumentOnce() {
        for (SourceType source : SourceType.values()) {
            assertThat(Knobs.of(Instrument.of(1, "One", source)).stream().map(Knob::name))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void findsAKnobByTheBeginningOfItsNameWhenThereIsOnlyOne() {
        Instrument saw = Instrument.of(1, "One", SourceType.SAW);
        assertThat(Knobs.find(saw, "cut")).get().extracting(Knob::name).isEqualTo("cutoff");
        assertThat(Knobs.find(saw, "re")).isEmpty();
        assertThat(Knobs.find(saw, "release")).isPresent();
    }

    @Test
    void findsAKnobWhateverItsCapitals() {
        Instrument input = Instrument.of(1, "One", SourceType.AUDIO_IN);
        assertThat(Knobs.find(input, "testtone")).get().extracting(Knob::name).isEqualTo("testTone");
        assertThat(Knobs.find(input, "testT")).isPresent();
        assertThat(Knobs.find(input, "test")).isEmpty();
    }

    @Test
    void showsAChoiceByItsNameAndABusByItsNumber() {
        Knob color =
                Knobs.find(Instrument.of(1, "One", SourceType.NOISE), "color").orElseThrow();
        Knob bus = Knobs.find(Instrument.of(1, "One", SourceType.BUS_IN), "bus").orElseThrow();

        assertThat(color.valueText()).isEqualTo("White");
        assertThat(new Knob(color.spec(), 4, color::set).valueText()).isEqualTo("Dust");
        assertThat(bus.valueText()).isEqualTo("none");
        assertThat(new Knob(bus.spec(), 3, bus::set).valueText()).isEqualTo("bus 3");
    }
}
