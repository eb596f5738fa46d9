package dev.consort.protocol.state.arrangement;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.Predicate;

/**
 * Some bars of an instrument, to be placed in the song as often as one likes.
 *
 * @param name 1–32 characters
 * @param instrument whose it is
 * @param length in ticks
 * @param notes counted from the clip's beginning
 * @param lanes automation of that instrument, counted from the clip's beginning, numbered from 1
 */
public record Clip(
        @Text String name, int instrument, @Length int length, NoteMap notes, IdMap<ClipLane> lanes) {
    public Clip withName(String changed) {
        return new Clip(changed, instrument, length, notes, lanes);
    }

    public Clip withLength(int ticks) {
        return new Clip(name, instrument, ticks, notes, lanes);
    }

    public Clip withNotes(NoteMap changed) {
        return changed == notes ? this : new Clip(name, instrument, length, changed, lanes);
    }

    /** This without the automation of targets that meet a condition. */
    Clip withoutTargets(Predicate<Target> condition) {
        IdMap<ClipLane> left = lanes;
        for (int id : lanes.ids()) {
            left = condition.test(lanes.get(id).target()) ? left.without(id) : left;
        }
        return withLanes(left);
    }

    public Clip withLanes(IdMap<ClipLane> changed) {
        return changed == lanes ? this : new Clip(name, instrument, length, notes, changed);
    }
}
