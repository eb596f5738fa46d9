package dev.consort.protocol.action;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Source;
import java.util.List;

/** Whether what a slow oscillator moves is there. */
final class LfoReach {
    private LfoReach() {}

    static boolean reaches(Lfo lfo, Instrument instrument) {
        return reaches(lfo, instrument.source(), instrument.effects());
    }

    /** The oscillator of an instrument that is being changed: as it is, or at rest if what it moved is gone. */
    static Lfo kept(Instrument.Draft draft) {
        Lfo lfo = draft.lfo;
        return reaches(lfo, draft.source, draft.effects)
                ? lfo
                : new Lfo(false, lfo.rate(), lfo.depth(), lfo.shape(), LfoTarget.FILTER_CUTOFF);
    }

    private static boolean reaches(Lfo lfo, Source source, List<Effect> effects) {
        return switch (lfo.target()) {
            case SOURCE_PARAM -> lfo.param() != null && source.type().param(lfo.param()) != null;
            case EFFECT_PARAM -> lfo.param() != null && lfo.effect() != null && hasParam(effects, lfo);
            default -> true;
        };
    }

    private static boolean hasParam(List<Effect> effects, Lfo lfo) {
        return effects.stream()
                .anyMatch(effect -> effect.id() == lfo.effect() && effect.type().param(lfo.param()) != null);
    }
}
