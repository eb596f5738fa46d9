package dev.consort.tui.plain.report;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Master;
import java.util.ArrayList;
import java.util.List;

/** The mixer as lines: a strip to a line. */
public record MixerReport(NetworkState state) {
    /** Every strip. */
    public String strips() {
        List<String> lines = new ArrayList<>();
        state.instruments().inOrder().forEach(one -> lines.add(instrument(one)));
        state.mixer().groups().values().forEach(one -> lines.add(group(one)));
        state.mixer().buses().values().forEach(one -> lines.add(bus(one)));
        Master master = state.mixer().master();
        lines.add("master: "
                + Wording.list(Wording.level(master.level()), master.mute() ? "muted" : "", effects(master.chain())));
        return String.join("\n", lines);
    }

    private String instrument(Instrument one) {
        return one.id() + " " + one.name() + ": "
                + Wording.list(
                        Wording.level(one.level()),
                        Wording.pan(one.pan()),
                        switches(one.mute(), one.solo()),
                        Wording.output(state, one.output()),
                        sends(one.sends()),
                        effects(one.chain()));
    }

    private String group(Group one) {
        return "group " + one.id() + " " + one.name() + ": "
                + Wording.list(
                        Wording.level(one.level()),
                        Wording.pan(one.pan()),
                        switches(one.mute(), one.solo()),
                        Wording.output(state, one.output()),
                        sends(one.sends()),
                        effects(one.chain()));
    }

    private static String bus(Bus one) {
        return "bus " + one.id() + " " + one.name() + ": "
                + Wording.list(
                        Wording.level(one.level()),
                        Wording.pan(one.pan()),
                        switches(one.mute(), one.solo()),
                        effects(one.chain()));
    }

    private static String switches(boolean mute, boolean solo) {
        return Wording.list(mute ? "muted" : "", solo ? "solo" : "");
    }

    private String sends(IdMap<Send> sends) {
        List<String> parts = new ArrayList<>();
        for (int id : sends.ids()) {
            Send send = sends.get(id);
            Bus bus = state.mixer().buses().get(id);
            parts.add("sends " + Wording.percent(send.level()) + " to " + (bus == null ? "bus " + id : bus.name())
                    + (send.tap() == SendTap.PRE_FADER ? " before the fader" : "")
                    + (send.enabled() ? "" : " (off)"));
        }
        return String.join(", ", parts);
    }

    private static String effects(EffectChain chain) {
        int count = chain.effects().size();
        return count == 0 ? "" : Wording.count(count, "effect");
    }

    /** The effects of one strip. */
    public static String effectsOf(EffectChain chain) {
        return Wording.lines(chain.effects().stream().map(Wording::effect).toList(), "no effects");
    }
}
