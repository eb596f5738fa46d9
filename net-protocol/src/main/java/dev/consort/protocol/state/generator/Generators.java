package dev.consort.protocol.state.generator;

import dev.consort.protocol.keyed.IdMap;

/**
 * The voices that make up notes by themselves while the band plays.
 *
 * @param enabled whether any of them plays
 * @param macros what shapes all of them
 * @param constraints what none of them goes beyond
 * @param voices by id
 * @param nextId the id of the next new voice; only ever rises
 */
public record Generators(
        boolean enabled, Macros macros, Constraints constraints, IdMap<GeneratorVoice> voices, int nextId) {
    public static final Generators EMPTY = new Generators(true, Macros.DEFAULT, Constraints.DEFAULT, IdMap.empty(), 1);

    public Generators withEnabled(boolean changed) {
        return new Generators(changed, macros, constraints, voices, nextId);
    }

    public Generators withMacros(Macros changed) {
        return new Generators(enabled, changed, constraints, voices, nextId);
    }

    public Generators withConstraints(Constraints changed) {
        return new Generators(enabled, macros, changed, voices, nextId);
    }

    public Generators withVoices(IdMap<GeneratorVoice> changed) {
        return changed == voices ? this : new Generators(enabled, macros, constraints, changed, nextId);
    }

    /** These with one more voice, under {@link #nextId}. */
    public Generators plus(GeneratorVoice added) {
        return new Generators(enabled, macros, constraints, voices.with(nextId, added), nextId + 1);
    }

    /** These with no voice on an instrument any more; such voices fall silent and stay. */
    public Generators withoutInstrument(int instrument) {
        IdMap<GeneratorVoice> left = voices;
        for (int id : voices.ids()) {
            Integer plays = voices.get(id).instrument();
            left = plays != null && plays == instrument ? left.update(id, v -> v.withInstrument(null)) : left;
        }
        return withVoices(left);
    }
}
