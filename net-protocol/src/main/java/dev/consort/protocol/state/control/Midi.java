package dev.consort.protocol.state.control;

import dev.consort.protocol.keyed.IdMap;
import java.util.function.Predicate;

/**
 * What MIDI controllers do, and whether the session's clock is sent out.
 *
 * @param ccMappings by id
 * @param nextId the id of the next new mapping; only ever rises
 * @param clockOut whether the audio machine sends MIDI clock
 */
public record Midi(IdMap<CcMapping> ccMappings, int nextId, boolean clockOut) {
    public static final Midi EMPTY = new Midi(IdMap.empty(), 1, false);

    public Midi withClockOut(boolean changed) {
        return new Midi(ccMappings, nextId, changed);
    }

    public Midi withMappings(IdMap<CcMapping> changed) {
        return changed == ccMappings ? this : new Midi(changed, nextId, clockOut);
    }

    /** This with one more mapping, under {@link #nextId}. */
    public Midi plus(CcMapping added) {
        return new Midi(ccMappings.with(nextId, added), nextId + 1, clockOut);
    }

    /** This without the mappings whose target meets a condition. */
    public Midi without(Predicate<Target> condition) {
        IdMap<CcMapping> left = ccMappings;
        for (int id : ccMappings.ids()) {
            left = condition.test(ccMappings.get(id).target()) ? left.without(id) : left;
        }
        return withMappings(left);
    }
}
