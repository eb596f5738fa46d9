package dev.consort.protocol.action;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.List;
import java.util.function.UnaryOperator;

/** Single notes, by their places. Without a clip, those of the instrument's track. */
public sealed interface NoteAction extends PianoRollAction {
    private static NoteMap changed(NoteMap notes, int tick, int pitch, UnaryOperator<Note> change) {
        Note note = notes.at(tick, pitch);
        return note == null ? notes : notes.with(tick, pitch, change.apply(note));
    }

    /** Puts a note at a place; what is there already is replaced. */
    record AddNote(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int tick,
            @Pitch int pitch,
            @Length int duration,
            @Velocity int velocity)
            implements NoteAction {
        /** In the instrument's track. */
        public AddNote(int instrument, int tick, int pitch, int duration, int velocity) {
            this(instrument, null, tick, pitch, duration, velocity);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Note note = new Note(duration, velocity);
            return room(state, 1).then(() -> edited(state, notes -> notes.with(tick, pitch, note)));
        }
    }

    /** Takes a note away. */
    record RemoveNote(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int tick,
            @Pitch int pitch) implements NoteAction {
        /** In the instrument's track. */
        public RemoveNote(int instrument, int tick, int pitch) {
            this(instrument, null, tick, pitch);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return place(state).then(() -> edited(state, notes -> notes.without(tick, pitch)));
        }
    }

    /** Moves notes, all at once; a note that is not there is passed over. */
    record MoveNotes(
            int instrument,
            @MayBeAbsent Integer clip,
            @Most(Most.AT_ONCE) List<NoteMove> notes) implements NoteAction {
        /** In the instrument's track. */
        public MoveNotes(int instrument, List<NoteMove> notes) {
            this(instrument, null, notes);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return place(state).then(() -> edited(state, this::moved));
        }

        private NoteMap moved(NoteMap before) {
            NoteEdits edits = new NoteEdits();
            notes.forEach(move -> edits.remove(move.tick(), move.pitch()));
            for (NoteMove move : notes) {
                Note note = before.at(move.tick(), move.pitch());
                if (note != null) {
                    edits.put(move.toTick(), move.toPitch(), note);
                }
            }
            return edits.appliedTo(before);
        }
    }

    /** Sets how loud a note is. */
    record SetVelocity(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int tick,
            @Pitch int pitch,
            @Velocity int velocity) implements NoteAction {
        /** In the instrument's track. */
        public SetVelocity(int instrument, int tick, int pitch, int velocity) {
            this(instrument, null, tick, pitch, velocity);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return place(state)
                    .then(() -> edited(state, n -> changed(n, tick, pitch, note -> note.withVelocity(velocity))));
        }
    }

    /** Sets how long a note is, in ticks. */
    record SetDuration(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int tick,
            @Pitch int pitch,
            @Length int duration) implements NoteAction {
        /** In the instrument's track. */
        public SetDuration(int instrument, int tick, int pitch, int duration) {
            this(instrument, null, tick, pitch, duration);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return place(state)
                    .then(() -> edited(state, n -> changed(n, tick, pitch, note -> note.withDuration(duration))));
        }
    }

    /** Sets the chance that a note sounds; absent is always. */
    record SetProbability(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int tick,
            @Pitch int pitch,
            @MayBeAbsent @Share Double probability)
            implements NoteAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return place(state)
                    .then(() -> edited(state, n -> changed(n, tick, pitch, note -> note.withProbability(probability))));
        }
    }

    /** Puts several notes from a tick on. */
    record PasteNotes(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int tick,
            @Most(Most.AT_ONCE) List<PastedNote> notes) implements NoteAction {
        /** In the instrument's track. */
        public PasteNotes(int instrument, int tick, List<PastedNote> notes) {
            this(instrument, null, tick, notes);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean fits = notes.stream().allMatch(note -> tick + note.tick() <= Ticks.LAST);
            return room(state, notes.size())
                    .and(() -> fits, () -> "that would put notes behind the last tick, " + Ticks.LAST)
                    .then(() -> edited(state, this::pasted));
        }

        private NoteMap pasted(NoteMap into) {
            NoteEdits edits = new NoteEdits();
            notes.forEach(note -> edits.put(tick + note.tick(), note.pitch(), note.note()));
            return edits.appliedTo(into);
        }
    }
}
