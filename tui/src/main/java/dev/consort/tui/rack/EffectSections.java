package dev.consort.tui.rack;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import dev.consort.tui.sounds.SampleChoices;
import java.util.ArrayList;
import java.util.List;

/** The effects of a strip, each a section of its own, in the signal's order. */
public record EffectSections(PaneContext context, Channel channel, Rack rack) {
    /** The sections, with a row behind them that adds an effect. */
    public List<Section> all() {
        List<Section> all = new ArrayList<>();
        channel.chain().effects().forEach(effect -> all.add(section(effect)));
        String hint = all.isEmpty() ? "none yet" : all.size() + (all.size() == 1 ? " effect" : " effects");
        all.add(new Section("Effects", List.of(new LinkRow("add an effect", hint, () -> rack.add(channel)))));
        return all;
    }

    private Section section(Effect effect) {
        EffectPart part = new EffectPart(channel, effect);
        List<Row> rows = new ArrayList<>();
        rows.add(new SwitchRow(
                context, "on", effect.enabled(), on -> channel.effects().enable(effect.id(), on)));
        ParamRows params = new ParamRows(context);
        effect.type()
                .params()
                .forEach(spec -> rows.add(params.of(spec, effect.param(spec.name()), value -> channel.effects()
                        .param(effect.id(), spec.name(), value))));
        if (effect.type() == EffectType.CONVOLUTION_REVERB) {
            rows.add(impulse(effect));
        }
        List<Row> own = rows.stream().<Row>map(row -> new PartRow(row, part)).toList();
        return new Section("Effect " + effect.id() + ": " + effect.type().label(), own);
    }

    private Row impulse(Effect effect) {
        String file = effect.impulse() == null ? "none: Enter chooses" : effect.impulse();
        return new LinkRow("room", file, () -> new SampleChoices(context)
                .open("A room for the convolution", name -> channel.effects().impulse(effect.id(), name)));
    }
}
