package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;

/** The words in which presets are written. Lives while one instrument is edited. */
final class Voicing {
    private final Instrument.Draft draft;

    private Voicing(Instrument.Draft draft) {
        this.draft = draft;
    }

    static Voicing of(Instrument.Draft draft) {
        return new Voicing(draft);
    }

    /** Turns a knob of the source. */
    Voicing knob(String name, double value) {
        draft.source = draft.source.withParam(name, value);
        return this;
    }

    Voicing envelope(double attack, double decay, double sustain, double release) {
        draft.envelope = new Envelope(attack, decay, sustain, release);
        return this;
    }

    Voicing lowPass(double cutoff, double resonance) {
        return filter(FilterType.LOW_PASS, cutoff, resonance);
    }

    Voicing filter(FilterType type, double cutoff, double resonance) {
        draft.filter = new Filter(type, cutoff, resonance, true);
        return this;
    }

    Voicing vowel(double cutoff, double resonance, double shape) {
        draft.filter = new Filter(FilterType.VOWEL, cutoff, resonance, true, shape, null);
        return this;
    }

    Voicing lfo(LfoTarget target, LfoShape shape, double rate, double depth) {
        draft.lfo = new Lfo(true, rate, depth, shape, target);
        return this;
    }

    /** Lets a slow sine move a knob of the source. */
    Voicing lfo(String param, double rate, double depth) {
        draft.lfo = new Lfo(true, rate, depth, LfoShape.SINE, LfoTarget.SOURCE_PARAM, null, param);
        return this;
    }

    /** Evens out with a little tape, so that what dies away fast is as loud as what is held. */
    Voicing compressed(double threshold, double ratio, double makeup) {
        return effect(EffectType.TAPE_COMPRESSOR)
                .turned("drive", 1.3)
                .turned("threshold", threshold)
                .turned("ratio", ratio)
                .turned("makeup", makeup);
    }

    /** One note at a time. */
    Voicing mono() {
        draft.polyphonic = false;
        return this;
    }

    /** Adds an effect as it comes. */
    Voicing effect(EffectType type) {
        draft.chain(new EffectChain(draft.effects, draft.nextEffectId).plus(type));
        return this;
    }

    /** Turns a knob of the effect that was added last. */
    Voicing turned(String name, double value) {
        EffectChain chain = new EffectChain(draft.effects, draft.nextEffectId);
        draft.chain(chain.update(chain.nextId() - 1, effect -> effect.withParam(name, value)));
        return this;
    }
}
