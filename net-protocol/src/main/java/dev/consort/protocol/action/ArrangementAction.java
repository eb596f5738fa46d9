package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;

/** The song. Needs the owner of the clip's instrument, and of the instrument that plays it. */
public sealed interface ArrangementAction extends NetworkAction permits ClipAction, PlacementAction {
    /** Most clips in a session. */
    int MOST_CLIPS = 10_000;

    /** Most placements in a session. */
    int MOST_PLACEMENTS = 100_000;

    /** The owner of a clip's instrument; any player where there is no such clip. */
    static Access ownerOfClip(int clip) {
        return Access.depending(state -> {
            Clip found = state.arrangement().clips().get(clip);
            return found == null ? Access.player() : Access.owner(found.instrument());
        });
    }

    /** The owner of the clip and of the instrument that plays it; any player where there is no such placement. */
    static Access ownerOfPlacement(int placement) {
        return Access.depending(state -> {
            Placement found = state.arrangement().placements().get(placement);
            return found == null ? Access.player() : ownerOfClip(found.clip()).and(Access.owner(found.instrument()));
        });
    }

    /** Whether a clip is there. */
    static Check clip(NetworkState state, int clip) {
        return Check.that(state.arrangement().clips().contains(clip), "there is no clip " + clip);
    }

    /** Whether a placement is there. */
    static Check placement(NetworkState state, int placement) {
        return Check.that(state.arrangement().placements().contains(placement), "there is no placement " + placement);
    }

    /** Whether there is room for one more clip. */
    static Check roomForClip(NetworkState state) {
        Arrangement song = state.arrangement();
        return Check.that(
                song.clips().size() < MOST_CLIPS && song.nextClipId() < Integer.MAX_VALUE,
                "a session has at most " + MOST_CLIPS + " clips");
    }

    /** Whether there is room for one more placement. */
    static Check roomForPlacement(NetworkState state) {
        Arrangement song = state.arrangement();
        return Check.that(
                song.placements().size() < MOST_PLACEMENTS && song.nextPlacementId() < Integer.MAX_VALUE,
                "a song has at most " + MOST_PLACEMENTS + " placements");
    }
}
