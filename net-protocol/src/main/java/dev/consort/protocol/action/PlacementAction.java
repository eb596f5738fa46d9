package dev.consort.protocol.action;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Placement;
import java.util.function.UnaryOperator;

/** Where clips play in the song. */
public sealed interface PlacementAction extends ArrangementAction {
    private static NetworkState edited(NetworkState state, int placement, UnaryOperator<Placement> change) {
        Arrangement song = state.arrangement();
        return state.withArrangement(song.withPlacements(song.placements().update(placement, change)));
    }

    /** Lets a clip play from a tick on; on its own instrument if none is given. */
    record Place(
            int clip,
            @MayBeAbsent Integer instrument,
            @Tick int start,
            @MayBeAbsent @Length Integer length) implements PlacementAction {
        @Override
        public Access access() {
            Access ofClip = ArrangementAction.ownerOfClip(clip);
            return instrument == null ? ofClip : ofClip.and(Access.owner(instrument));
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return ArrangementAction.clip(state, clip)
                    .and(() -> instrument == null ? Check.start() : Check.instrument(state, instrument))
                    .and(() -> ArrangementAction.roomForPlacement(state))
                    .then(() -> state.withArrangement(state.arrangement().plus(placed(state))));
        }

        private Placement placed(NetworkState state) {
            int plays =
                    instrument == null ? state.arrangement().clips().get(clip).instrument() : instrument;
            return new Placement(clip, plays, start, length);
        }
    }

    /** Moves a placement to another tick. */
    record MovePlacement(int placement, @Tick int start) implements PlacementAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfPlacement(placement);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return ArrangementAction.placement(state, placement)
                    .then(() -> edited(state, placement, p -> p.withStart(start)));
        }
    }

    /** Sets how long a placement plays; absent is as long as its clip. */
    record ResizePlacement(
            int placement, @MayBeAbsent @Length Integer length) implements PlacementAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfPlacement(placement);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return ArrangementAction.placement(state, placement)
                    .then(() -> edited(state, placement, p -> p.withLength(length)));
        }
    }

    /** Takes a placement out of the song; the clip stays. */
    record RemovePlacement(int placement) implements PlacementAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfPlacement(placement);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Arrangement song = state.arrangement();
            return ArrangementAction.placement(state, placement)
                    .then(() -> state.withArrangement(
                            song.withPlacements(song.placements().without(placement))));
        }
    }

    /** Lets a placement's clip play once more right behind it, or from another tick on. */
    record Duplicate(int placement, @MayBeAbsent @Tick Integer start) implements PlacementAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfPlacement(placement);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return ArrangementAction.placement(state, placement)
                    .and(() -> ArrangementAction.roomForPlacement(state))
                    .and(() -> start(state) <= Tick.LAST, () -> "that would be behind the last tick, " + Tick.LAST)
                    .then(() -> copied(state));
        }

        private long start(NetworkState state) {
            Placement original = state.arrangement().placements().get(placement);
            int clipLength = state.arrangement().clips().get(original.clip()).length();
            long end = (long) original.start() + (original.length() == null ? clipLength : original.length());
            return start == null ? end : start;
        }

        private NetworkState copied(NetworkState state) {
            Arrangement song = state.arrangement();
            Placement original = song.placements().get(placement);
            return state.withArrangement(song.plus(original.withStart((int) start(state))));
        }
    }
}
