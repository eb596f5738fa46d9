package dev.consort.audio.sequencer.score;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Kit;

/** Where that which plays has an end. */
public final class SongEnd {
    private SongEnd() {}

    /**
     * In Pattern mode where the roll's last note has ended and every kit that has a hit was once round; in Song mode where
     * the last placement ends. Generators count for nothing, for they have no end.
     *
     * @return a tick; 0 if nothing plays
     */
    public static int of(NetworkState state) {
        boolean song = state.transport().mode() == TransportMode.SONG;
        return song ? (int) Math.min(Integer.MAX_VALUE, song(state)) : ofPattern(state);
    }

    /** Where the roll and the kits end, whatever the mode. */
    public static int ofPattern(NetworkState state) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(roll(state), kits(state)));
    }

    private static long song(NetworkState state) {
        long end = 0;
        for (Placement placement : state.arrangement().placements()) {
            Clip clip = state.arrangement().clips().get(placement.clip());
            boolean plays = clip != null && state.instruments().byId().contains(placement.instrument());
            long length = placement.length() != null ? placement.length() : plays ? clip.length() : 0;
            end = plays ? Math.max(end, placement.start() + length) : end;
        }
        return end;
    }

    private static long roll(NetworkState state) {
        long[] end = {0};
        for (int id : state.pianoRoll().tracks().ids()) {
            state.pianoRoll()
                    .notes(id)
                    .forEachEvent((tick, pitch, note) -> end[0] = Math.max(end[0], (long) tick + note.duration()));
        }
        return end[0];
    }

    private static long kits(NetworkState state) {
        long end = 0;
        for (Instrument instrument : state.instruments().byId()) {
            Kit kit = instrument.source().type().isDrums() ? state.sequencer().kit(instrument.id()) : null;
            end = kit == null ? end : Math.max(end, Drums.of(kit, null).roundTicks());
        }
        return end;
    }
}
