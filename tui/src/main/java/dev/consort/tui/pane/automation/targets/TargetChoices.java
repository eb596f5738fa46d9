package dev.consort.tui.pane.automation.targets;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.chooser.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that can move in a session, to be chosen from: first what belongs to the selected instrument. */
public final class TargetChoices {
    private final NetworkState state;
    private final List<Target> all = new ArrayList<>();

    private TargetChoices(NetworkState state) {
        this.state = state;
    }

    /**
     * All of them.
     *
     * @param selected the instrument that comes first; null for none
     * @param chosen takes the one that is chosen
     */
    public static List<Choice> of(NetworkState state, Instrument selected, Consumer<Target> chosen) {
        TargetChoices choices = new TargetChoices(state);
        if (selected != null) {
            choices.instrument(selected);
        }
        choices.session();
        choices.strips();
        state.instruments().inOrder().filter(one -> one != selected).forEach(choices::instrument);
        return choices.all.stream()
                .filter(target -> Targets.spec(state, target) != null)
                .map(target -> choices.choice(target, chosen))
                .toList();
    }

    private Choice choice(Target target, Consumer<Target> chosen) {
        TargetLabel label = TargetLabel.of(state, target);
        boolean moves = state.automation().laneOf(target) != 0;
        return Choice.of(label.whole(), label.part(), moves ? "has a lane already" : "", () -> chosen.accept(target));
    }

    private void session() {
        all.add(new Target.Tempo());
        all.add(new Target.Measure());
        for (Macro macro : Macro.values()) {
            all.add(new Target.MacroLevel(macro));
        }
    }

    private void strips() {
        strip(StripAddress.MASTER);
        for (int id : state.mixer().buses().ids()) {
            strip(StripAddress.bus(id));
        }
        for (int id : state.mixer().groups().ids()) {
            strip(StripAddress.group(id));
        }
    }

    private void strip(StripAddress strip) {
        for (StripParameter parameter : StripParameter.values()) {
            all.add(new Target.StripParam(strip.toString(), parameter));
        }
        for (Effect effect : state.mixer().chain(strip).effects()) {
            for (ParamSpec param : effect.type().params()) {
                all.add(new Target.StripEffectParam(strip.toString(), effect.id(), param.name()));
            }
        }
    }

    private void instrument(Instrument one) {
        for (InstrumentParameter parameter : InstrumentParameter.values()) {
            all.add(new Target.InstrumentParam(one.id(), parameter));
        }
        for (ParamSpec param : one.source().type().params()) {
            all.add(new Target.SourceParam(one.id(), param.name()));
        }
        for (Effect effect : one.effects()) {
            all.add(new Target.EffectSwitch(one.id(), effect.id()));
            for (ParamSpec param : effect.type().params()) {
                all.add(new Target.EffectParam(one.id(), effect.id(), param.name()));
            }
        }
        for (int bus : state.mixer().buses().ids()) {
            all.add(new Target.SendLevel(one.id(), bus));
        }
        for (int band = 1; band <= Eq.BANDS; band++) {
            for (EqParameter parameter : EqParameter.values()) {
                all.add(new Target.EqParam(one.id(), band, parameter));
            }
        }
    }
}
