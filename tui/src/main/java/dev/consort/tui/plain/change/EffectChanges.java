package dev.consort.tui.plain.change;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What happened to the effects of a strip. */
record EffectChanges(EffectChain was, EffectChain is) {
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Effect effect : is.effects()) {
            Effect before = was.get(effect.id());
            if (before == null) {
                parts.add(name(effect) + " added");
            } else if (!before.equals(effect)) {
                parts.add(name(effect) + " " + String.join(", ", turned(before, effect)));
            }
        }
        was.effects().stream()
                .filter(gone -> is.get(gone.id()) == null)
                .forEach(gone -> parts.add(name(gone) + " removed"));
        if (parts.isEmpty() && !was.effects().equals(is.effects())) {
            parts.add("effects in another order");
        }
        return parts;
    }

    private static String name(Effect effect) {
        return "effect " + effect.id() + " " + effect.type().label();
    }

    private static List<String> turned(Effect before, Effect now) {
        List<String> parts = new ArrayList<>();
        if (before.enabled() != now.enabled()) {
            parts.add(now.enabled() ? "on" : "off");
        }
        for (ParamSpec knob : now.type().params()) {
            double value = now.param(knob.name());
            if (value != before.param(knob.name())) {
                parts.add(knob.name() + String.format(Locale.ROOT, " %.2f", value));
            }
        }
        if (!Objects.equals(before.impulse(), now.impulse())) {
            parts.add("impulse " + now.impulse());
        }
        return parts;
    }
}
