package dev.consort.tui.pane.editor;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SoundAction.SetLfo;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The slow oscillator and what it moves. */
record LfoSection(PaneContext context, Instrument instrument) {
    /** What it can move; effect and parameter where the target needs them. */
    private record Aim(LfoTarget target, Integer effect, String param) {}

    Section section() {
        Lfo now = instrument.lfo();
        ParamSpec rate = ParamSpec.of(Lfo.class, "rate", Lfo.OFF.rate());
        ParamSpec depth = ParamSpec.amount("depth", Lfo.OFF.depth());
        List<Row> rows = List.of(
                new SwitchRow(context, "on", now.enabled(), on -> set(on, now.rate(), now.depth(), now.shape())),
                knob(rate, now.rate(), v -> set(now.enabled(), v, now.depth(), now.shape())),
                knob(depth, now.depth(), v -> set(now.enabled(), now.rate(), v, now.shape())),
                ChoiceRow.of(context, "shape", now.shape(), v -> set(now.enabled(), now.rate(), now.depth(), v)),
                target(now));
        return new Section("Slow oscillator", rows, new LfoPicture(context.glyphs(), now));
    }

    private Row knob(ParamSpec spec, double now, DoubleFunction<NetworkAction> setter) {
        return new KnobRow(context, new Knob(spec, now, setter));
    }

    private NetworkAction set(boolean on, double rate, double depth, LfoShape shape) {
        Lfo now = instrument.lfo();
        return new SetLfo(instrument.id(), on, rate, depth, shape, now.target(), now.effect(), now.param());
    }

    private Row target(Lfo now) {
        Aim aim = new Aim(now.target(), now.effect(), now.param());
        return new ChoiceRow<>(context, "moves", aims(), aim, this::words, wanted -> aimed(now, wanted));
    }

    private NetworkAction aimed(Lfo now, Aim aim) {
        return new SetLfo(
                instrument.id(),
                now.enabled(),
                now.rate(),
                now.depth(),
                now.shape(),
                aim.target,
                aim.effect,
                aim.param);
    }

    private List<Aim> aims() {
        List<Aim> all = new ArrayList<>();
        for (LfoTarget target : LfoTarget.values()) {
            switch (target) {
                case SOURCE_PARAM ->
                    instrument.source().type().params().forEach(spec -> all.add(new Aim(target, null, spec.name())));
                case EFFECT_PARAM -> instrument.effects().forEach(effect -> addParams(all, effect));
                default -> all.add(new Aim(target, null, null));
            }
        }
        return all;
    }

    private static void addParams(List<Aim> all, Effect effect) {
        effect.type().params().forEach(spec -> all.add(new Aim(LfoTarget.EFFECT_PARAM, effect.id(), spec.name())));
    }

    private String words(Aim aim) {
        return switch (aim.target) {
            case SOURCE_PARAM -> instrument.source().type().label() + ": " + aim.param;
            case EFFECT_PARAM -> "effect " + aim.effect + " " + effectName(aim.effect) + ": " + aim.param;
            default -> ChoiceRow.words(aim.target);
        };
    }

    private String effectName(int id) {
        Effect effect = instrument.chain().get(id);
        return effect == null ? "" : effect.type().label();
    }
}
