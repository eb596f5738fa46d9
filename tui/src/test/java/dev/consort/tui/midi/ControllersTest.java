package dev.consort.tui.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.SoundAction.SetFilter;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.control.Sweeps;
import org.junit.jupiter.api.Test;

class ControllersTest {
    private static final Target LEVEL = new Target.InstrumentParam(1, InstrumentParameter.LEVEL);
    private static final Target CUTOFF = new Target.InstrumentParam(1, InstrumentParameter.FILTER_CUTOFF);
    private static final Target RESONANCE = new Target.InstrumentParam(1, InstrumentParameter.FILTER_RESONANCE);

    private final Ear ear = new Ear();
    private final Controllers controllers = new Controllers(ear.studio, ear::message, new Sweeps());
    private long now = 1;

    private void map(Integer channel, int cc, Target target, double min, double max) {
        ear.studio.dispatch(new MapCc(channel, cc, target, min, max));
        ear.studio.sent.clear();
    }

    private void send() {
        now += 50_000_000;
        controllers.send(now);
    }

    @Test
    void aControllerMovesItsTargetBetweenTheSharesOfItsRange() {
        map(null, 7, LEVEL, 0.2, 0.7);
        controllers.moved(5, 7, 0);
        send();
        controllers.moved(5, 7, 127);
        send();
        assertThat(ear.studio.sent).containsExactly(new SetLevel(1, 0.2), new SetLevel(1, 0.7));
    }

    @Test
    void aMappingOfAChannelHearsNoOther() {
        map(2, 7, LEVEL, 0, 1);
        assertThat(controllers.moved(1, 7, 64)).isFalse();
        assertThat(controllers.moved(2, 8, 64)).isFalse();
        assertThat(controllers.moved(2, 7, 64)).isTrue();
    }

    @Test
    void turnedTheOtherWayTheRangeGoesDown() {
        map(null, 7, LEVEL, 1, 0);
        controllers.moved(1, 7, 127);
        send();
        assertThat(ear.studio.sent).containsExactly(new SetLevel(1, 0));
    }

    @Test
    void twoKnobsOfOneFilterKeepEachOthersPlace() {
        map(null, 7, CUTOFF, 0, 1);
        map(null, 8, RESONANCE, 0, 1);
        controllers.moved(1, 7, 0);
        controllers.moved(1, 8, 127);
        send();
        send();
        SetFilter last = (SetFilter) ear.studio.sent.get(1);
        assertThat(last.filter().cutoff()).isEqualTo(20);
        assertThat(last.filter().resonance()).isEqualTo(1);
    }

    @Test
    void theNextKnobThatMovesIsLearnedWithItsChannel() {
        controllers.learn(LEVEL);
        controllers.moved(1, 64, 127);
        controllers.moved(1, 0, 3);
        controllers.moved(1, 123, 0);
        controllers.moved(3, 21, 64);
        controllers.moved(3, 22, 64);
        assertThat(ear.studio.sent).containsExactly(new MapCc(3, 21, LEVEL, 0, 1));
        assertThat(ear.said).containsExactly("controller 21 on channel 3 moves the level of Drums from now on");
    }

    @Test
    void nobodyLearnsWhatBelongsToSomebodyElse() {
        controllers.learn(new Target.InstrumentParam(2, InstrumentParameter.LEVEL));
        controllers.moved(3, 21, 64);
        assertThat(ear.studio.sent).isEmpty();
        assertThat(ear.said.get(0)).contains("Ben");
    }

    @Test
    void whatAnotherOwnsIsLeftAloneAndToldOnce() {
        map(null, 7, LEVEL, 0, 1);
        ear.own(1, dev.consort.tui.studio.FakeStudio.BEN);
        controllers.moved(1, 7, 1);
        send();
        controllers.moved(1, 7, 2);
        send();
        assertThat(ear.studio.sent).isEmpty();
        assertThat(ear.said).hasSize(1);
    }
}
