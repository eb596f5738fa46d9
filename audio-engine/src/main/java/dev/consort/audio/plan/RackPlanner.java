package dev.consort.audio.plan;

import dev.consort.audio.dsp.filter.Equaliser;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.mix.Insert;
import dev.consort.audio.mix.InsertSetting;
import dev.consort.audio.mix.RackSetting;
import dev.consort.audio.rig.Effects;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps one strip's equaliser and effects from state to state. For the planning thread. */
final class RackPlanner {
    private static final List<ParamSpec> BANDS = table();

    private final int sampleRate;
    private final long seed;
    private final Impulses impulses;
    private final Map<Integer, Insert> inserts = new HashMap<>();
    private Equaliser equaliser;
    private Knobs bands;
    private Eq eq;
    private List<Effect> effects = List.of();
    private Surroundings around = Surroundings.NONE;
    private RackSetting last = RackSetting.NONE;

    RackPlanner(int sampleRate, long seed, Impulses impulses) {
        this.impulses = impulses;
        this.sampleRate = sampleRate;
        this.seed = seed;
    }

    private static List<ParamSpec> table() {
        List<ParamSpec> table = new ArrayList<>();
        for (int band = 1; band <= Eq.BANDS; band++) {
            for (EqParameter parameter : EqParameter.values()) {
                table.add(parameter.spec());
            }
        }
        return Collections.unmodifiableList(table);
    }

    /** The setting for this equaliser, null for none, and these effects; the former one when nothing has changed. */
    RackSetting plan(Eq wanted, List<Effect> chain, Surroundings now) {
        if (wanted == eq && chain == effects && now.equals(around)) {
            return last;
        }
        eq = wanted;
        effects = chain;
        around = now;
        last = planned();
        return last;
    }

    private RackSetting planned() {
        if (eq != null && equaliser == null) {
            equaliser = new Equaliser(sampleRate);
            bands = new Knobs(BANDS);
        }
        inserts.keySet().removeIf(id -> effects.stream().noneMatch(effect -> effect.id() == id));
        Insert[] chain = new Insert[effects.size()];
        InsertSetting[] settings = new InsertSetting[effects.size()];
        for (int i = 0; i < chain.length; i++) {
            Effect effect = effects.get(i);
            chain[i] = insert(effect);
            settings[i] = new InsertSetting(
                    effect, around.mode(), around.tuningA4(), impulses.room(effect, chain[i].processor()));
        }
        return new RackSetting(eq == null ? null : equaliser, bands, eq, chain, settings);
    }

    private Insert insert(Effect effect) {
        Insert known = inserts.get(effect.id());
        if (known == null || known.slot().type() != effect.type()) {
            known = new Insert(
                    effect.type(), Effects.processor(effect.type(), sampleRate, seed + effect.id()), sampleRate);
            inserts.put(effect.id(), known);
        }
        return known;
    }

    /** The effect of this number, or null. */
    Insert insert(int id) {
        return inserts.get(id);
    }

    /** The parameters of the equaliser's bands, three for each; null without an equaliser. */
    Knobs bands() {
        return eq == null ? null : bands;
    }
}
