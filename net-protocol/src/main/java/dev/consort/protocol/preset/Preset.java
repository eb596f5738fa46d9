package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sound with a name.
 *
 * @param name 1–32 characters, unique
 * @param kind what it is for
 * @param description what it is, in one sentence
 * @param sound an instrument that sounds like it, under the number 1
 */
public record Preset(String name, PresetKind kind, String description, Instrument sound) {
    static Preset of(
            String name, PresetKind kind, String description, SourceType source, Consumer<Instrument.Draft> voicing) {
        return new Preset(
                name, kind, description, Instrument.of(1, name, source).edit(voicing));
    }

    /**
     * Makes an instrument sound like this. Its name, its place in the mix and its groove stay; its effects are exchanged
     * for new ones.
     */
    public void voice(Instrument.Draft draft) {
        draft.source = sound.source();
        draft.sampler = sound.source().type().needsSample() ? draft.sampler : null;
        draft.filter = sound.filter();
        draft.eq = sound.eq();
        draft.envelope = sound.envelope();
        draft.polyphonic = sound.polyphonic();
        draft.stereo = sound.stereo();
        draft.arpeggiator = sound.arpeggiator();
        draft.chord = sound.chord();
        draft.lfo = sound.lfo();
        exchangeEffects(draft);
    }

    /** Effects that are there already, as they should be, stay what they are. */
    private void exchangeEffects(Instrument.Draft draft) {
        if (draft.effects.stream()
                .map(Preset::anyNumber)
                .toList()
                .equals(sound.effects().stream().map(Preset::anyNumber).toList())) {
            return;
        }
        List<Effect> fresh = new ArrayList<>();
        for (Effect effect : sound.effects()) {
            fresh.add(new Effect(draft.nextEffectId++, effect.type(), effect.enabled(), effect.params(), null));
        }
        draft.effects = fresh;
    }

    private static Effect anyNumber(Effect effect) {
        return new Effect(0, effect.type(), effect.enabled(), effect.params(), effect.impulse());
    }
}
