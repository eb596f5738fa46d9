package dev.consort.tui.pane.midi;

import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.control.TargetMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that a controller can move, the selected instrument's things first. */
final class TargetMenu {
    private final NetworkState state;
    private final Consumer<Target> chosen;
    private final List<Choice> all = new ArrayList<>();

    private TargetMenu(NetworkState state, Consumer<Target> chosen) {
        this.state = state;
        this.chosen = chosen;
    }

    /** @param selected the instrument whose knobs come first, or null */
    static Choices of(String title, NetworkState state, Instrument selected, Consumer<Target> chosen) {
        TargetMenu menu = new TargetMenu(state, chosen);
        if (selected != null) {
            menu.instrument(selected);
        }
        menu.session();
        menu.strips();
        state.instruments().inOrder().filter(one -> one != selected).forEach(menu::instrument);
        return Choices.of(title, menu.all);
    }

    /** Only what is there and what a controller can move by itself. */
    private void add(String section, Target target) {
        boolean isThere = Targets.spec(state, target) != null;
        if (isThere && TargetMoves.of(state, target, Targets.spec(state, target).valueAt(0.5)) != null) {
            all.add(Choice.of(section, TargetNames.of(state, target), "", () -> chosen.accept(target)));
        }
    }

    private void session() {
        add("Session", new Target.Tempo());
        add("Session", new Target.Measure());
        for (Macro macro : Macro.values()) {
            add("Session", new Target.MacroLevel(macro));
        }
    }

    private void strips() {
        strip("Master", StripAddress.MASTER);
        for (int id : state.mixer().groups().ids()) {
            strip("Group " + id, StripAddress.group(id));
        }
        for (int id : state.mixer().buses().ids()) {
            strip(state.mixer().buses().get(id).name(), StripAddress.bus(id));
        }
    }

    private void strip(String section, StripAddress strip) {
        for (StripParameter parameter : StripParameter.values()) {
            add(section, new Target.StripParam(strip.toString(), parameter));
        }
        EffectChain chain = state.mixer().chain(strip);
        for (Effect effect : chain == null ? List.<Effect>of() : chain.effects()) {
            effect.type()
                    .params()
                    .forEach(spec ->
                            add(section, new Target.StripEffectParam(strip.toString(), effect.id(), spec.name())));
        }
    }

    private void instrument(Instrument one) {
        String section = one.id() + " " + one.name();
        for (InstrumentParameter parameter : InstrumentParameter.values()) {
            add(section, new Target.InstrumentParam(one.id(), parameter));
        }
        one.source().type().params().forEach(spec -> add(section, new Target.SourceParam(one.id(), spec.name())));
        for (int bus : state.mixer().buses().ids()) {
            add(section, new Target.SendLevel(one.id(), bus));
        }
        one.effects().forEach(effect -> effect(section, one.id(), effect));
        for (int band = 1; one.eq() != null && band <= Eq.BANDS; band++) {
            for (EqParameter parameter : EqParameter.values()) {
                add(section, new Target.EqParam(one.id(), band, parameter));
            }
        }
    }

    private void effect(String section, int instrument, Effect effect) {
        add(section, new Target.EffectSwitch(instrument, effect.id()));
        effect.type()
                .params()
                .forEach(spec -> add(section, new Target.EffectParam(instrument, effect.id(), spec.name())));
    }
}
