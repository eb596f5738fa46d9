package dev.consort.protocol.state.arrangement;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * A place in the song where a clip plays.
 *
 * @param clip its id
 * @param instrument what plays it: the clip's instrument or another one
 * @param start tick
 * @param length in ticks: shorter cuts the clip off, longer repeats it; absent means the clip's own
 */
public record Placement(
        int clip,
        int instrument,
        @Tick int start,
        @MayBeAbsent @Length Integer length) {
    public Placement withStart(int tick) {
        return new Placement(clip, instrument, tick, length);
    }

    /** This with another length; null for the clip's own. */
    public Placement withLength(Integer ticks) {
        return new Placement(clip, instrument, start, ticks);
    }
}
