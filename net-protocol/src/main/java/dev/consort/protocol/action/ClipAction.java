package dev.consort.protocol.action;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.UnaryOperator;

/** The clips. Their notes are edited with {@link PianoRollAction}s that name the clip. */
public sealed interface ClipAction extends ArrangementAction {
    private static Outcome edit(NetworkState state, int clip, UnaryOperator<Clip> change) {
        return ArrangementAction.clip(state, clip)
                .then(() -> state.withArrangement(state.arrangement()
                        .withClips(state.arrangement().clips().update(clip, change))));
    }

    private static String label(NetworkState state, String name) {
        return name == null ? "Clip " + state.arrangement().nextClipId() : Check.clean(name);
    }

    /** Makes an empty clip. Without a name it is called after its number. */
    record CreateClip(
            int instrument,
            @Length int length,
            @MayBeAbsent @Text String name) implements ClipAction {
        @Override
        public Access access() {
            return Access.owner(instrument);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Clip made = new Clip(label(state, name), instrument, length, NoteMap.empty(), IdMap.empty());
            return Check.instrument(state, instrument)
                    .and(() -> ArrangementAction.roomForClip(state))
                    .then(() -> state.withArrangement(state.arrangement().plus(made)));
        }
    }

    /** Makes a clip of what an instrument's track, and its automation, hold in a range; the track stays as it is. */
    record CaptureClip(
            int instrument,
            @Tick int from,
            @Range(min = 0, max = Tick.LAST + 1) int to,
            @MayBeAbsent @Text String name) implements ClipAction {
        @Override
        public Access access() {
            return Access.owner(instrument);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .and(
                            () -> to > from && to - from <= Length.LONGEST,
                            () -> "a clip is 1 to " + Length.LONGEST + " ticks long")
                    .and(() -> ArrangementAction.roomForClip(state))
                    .then(() -> state.withArrangement(state.arrangement().plus(captured(state))));
        }

        private Clip captured(NetworkState state) {
            ClipCapture capture = new ClipCapture(state, instrument, from, to);
            return new Clip(label(state, name), instrument, to - from, capture.notes(), capture.lanes());
        }
    }

    /** Gives a clip another name. */
    record RenameClip(int clip, @Text String name) implements ClipAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfClip(clip);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, clip, c -> c.withName(Check.clean(name)));
        }
    }

    /** Sets how long a clip is; notes behind its end are kept and not played. */
    record SetClipLength(int clip, @Length int length) implements ClipAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfClip(clip);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, clip, c -> c.withLength(length));
        }
    }

    /** Removes a clip, wherever it plays. */
    record RemoveClip(int clip) implements ClipAction {
        @Override
        public Access access() {
            return ArrangementAction.ownerOfClip(clip);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return ArrangementAction.clip(state, clip)
                    .then(() -> state.withArrangement(state.arrangement().withoutClip(clip)));
        }
    }
}
