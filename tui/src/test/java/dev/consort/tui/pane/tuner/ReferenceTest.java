package dev.consort.tui.pane.tuner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.Tuning;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final int E4 = 64;
    private static final int A4 = 69;

    @Test
    void followsTheSessionsConcertPitch() {
        Session high = Session.DEFAULT.withTuning(Tuning.EQUAL_TEMPERAMENT, 442, JustFlavor.FIVE_LIMIT);
        assertThat(new Reference(high).hertz(A4)).isCloseTo(442, within(1e-9));
        assertThat(new Reference(high).text()).isEqualTo("A4 = 442.0 Hz, equal temperament");
    }

    @Test
    void makesThirdsPureWhereTheSessionDoes() {
        Session just = Session.DEFAULT.withTuning(Tuning.JUST_SCALE, 440, JustFlavor.FIVE_LIMIT);
        Reference reference = new Reference(just);
        assertThat(reference.hertz(E4) / reference.hertz(60)).isCloseTo(5.0 / 4, within(1e-9));
        assertThat(Reference.between(reference.hertz(E4), new Reference(Session.DEFAULT).hertz(E4)))
                .isCloseTo(-13.6863, within(1e-3));
    }

    @Test
    void findsTheNearestPitchAndHowFarOffItIs() {
        Reference.Heard heard = new Reference(Session.DEFAULT).nearest(435);
        assertThat(heard.pitch()).isEqualTo(A4);
        assertThat(heard.cents()).isCloseTo(-19.786, within(1e-3));
    }
}
