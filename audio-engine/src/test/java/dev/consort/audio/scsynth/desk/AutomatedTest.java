package dev.consort.audio.scsynth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import org.junit.jupiter.api.Test;

class AutomatedTest {
    private static final NetworkState STATE = state();

    private static NetworkState state() {
        NetworkState state = Bands.of(SourceType.PULSE);
        state = state.withMixer(state.mixer().plus(new Bus(1, "Bus", 0.8, 0, false, false)));
        return Bands.edited(state, 1, draft -> {
            draft.filter = new Filter(FilterType.LOW_PASS, 800, 0.5, true);
            draft.eq = Eq.FLAT;
            draft.sends = draft.sends.with(1, new Send(0.1, false, SendTap.PRE_FADER));
            draft.chain(new EffectChain(draft.effects, draft.nextEffectId).plus(EffectType.DELAY));
        });
    }

    private static Automated moved(Target target, double share) {
        Movement movement = new Movement() {
            @Override
            public Target target() {
                return target;
            }

            @Override
            public double at(double tick) {
                return share;
            }
        };
        return Automated.at(STATE, new Movement[] {movement}, 0);
    }

    private static Instrument instrument(Target target, double share) {
        return moved(target, share).state().instruments().get(1);
    }

    @Test
    void aShareBecomesTheValueAtWhichTheKnobWouldStand() {
        assertThat(instrument(new Target.InstrumentParam(1, InstrumentParameter.LEVEL), 0.25)
                        .level())
                .isEqualTo(0.25);
        assertThat(instrument(new Target.InstrumentParam(1, InstrumentParameter.FILTER_CUTOFF), 0.5)
                        .filter()
                        .cutoff())
                .isCloseTo(Math.sqrt(20.0 * 20_000), within(1e-6));
        assertThat(instrument(new Target.SourceParam(1, "width"), 1).source().param("width"))
                .isEqualTo(0.99);
    }

    @Test
    void effectsBandsAndSendsMove() {
        assertThat(instrument(new Target.EffectParam(1, 1, "time"), 0.5)
                        .effects()
                        .get(0)
                        .param("time"))
                .isEqualTo(1);
        assertThat(instrument(new Target.EffectSwitch(1, 1), 0).effects().get(0).enabled())
                .isFalse();
        assertThat(instrument(new Target.EqParam(1, 3, EqParameter.GAIN), 1)
                        .eq()
                        .bands()
                        .get(3)
                        .gain())
                .isEqualTo(24);
        assertThat(instrument(new Target.SendLevel(1, 1), 0.5).sends().get(1))
                .isEqualTo(new Send(0.5, true, SendTap.PRE_FADER));
    }

    @Test
    void stripsMove() {
        assertThat(moved(new Target.StripParam("Bus 1", StripParameter.PAN), 1)
                        .state()
                        .mixer()
                        .buses()
                        .get(1)
                        .pan())
                .isEqualTo(1);
        assertThat(moved(new Target.StripParam("Master", StripParameter.LEVEL), 0)
                        .state()
                        .mixer()
                        .master()
                        .level())
                .isZero();
    }

    @Test
    void aBendIsOfTheNotesAndNotOfTheInstrument() {
        Automated bent = moved(new Target.InstrumentParam(1, InstrumentParameter.PITCH), 0.75);

        assertThat(bent.bends()).containsEntry(1, 12.0);
        assertThat(bent.state()).isSameAs(STATE);
    }

    @Test
    void whatIsLeftAloneOrIsNotThereChangesNothing() {
        assertThat(moved(new Target.InstrumentParam(1, InstrumentParameter.LEVEL), Double.NaN)
                        .state())
                .isSameAs(STATE);
        assertThat(moved(new Target.InstrumentParam(7, InstrumentParameter.LEVEL), 0.5)
                        .state())
                .isSameAs(STATE);
        assertThat(moved(new Target.Tempo(), 0.5).state()).isSameAs(STATE);
    }
}
