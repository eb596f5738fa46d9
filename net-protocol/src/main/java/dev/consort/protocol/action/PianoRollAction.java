package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.List;
import java.util.function.UnaryOperator;

/** The notes of an instrument. Needs its owner. A note is known by its place: tick and pitch. */
public sealed interface PianoRollAction extends NetworkAction {
    /** The longest note, in ticks. */
    int LONGEST = 1024 * 4 * Ticks.PER_QUARTER;

    /** Most notes in a track. */
    int MOST = 200_000;

    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    private static NetworkState edit(NetworkState state, int id, UnaryOperator<NoteMap> change) {
        NoteMap before = state.pianoRoll().notes(id);
        NoteMap after = change.apply(before);
        return after.equals(before)
                ? state
                : state.withPianoRoll(state.pianoRoll().withNotes(id, after));
    }

    private static Check place(Check so, int tick, int pitch) {
        return so.range("the tick", tick, 0, Ticks.LAST).range("pitch", pitch, 0, Ticks.HIGHEST_PITCH);
    }

    /** Whether this many more fit into the track, counting each as new. */
    private static Check room(Check so, NetworkState state, int instrument, int more) {
        return so.that(
                () -> state.pianoRoll().notes(instrument).size() + more <= MOST,
                () -> "a track has at most " + MOST + " notes");
    }

    private static Check length(Check so, int duration) {
        return so.range("the duration", duration, 1, LONGEST);
    }

    private static Check span(NetworkState state, int instrument, int from, int to) {
        return Check.instrument(state, instrument)
                .range("the range's start", from, 0, Ticks.LAST)
                .range("the range's end", to, from, (double) Ticks.LAST + 1);
    }

    /** Puts a note at a place; what is there already is replaced. */
    record AddNote(int instrument, int tick, int pitch, int duration, int velocity) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            Check fits = length(place(Check.instrument(state, instrument), tick, pitch), duration)
                    .range("velocity", velocity, 1, 127);
            return room(fits, state, instrument, 1)
                    .then(() -> edit(state, instrument, n -> n.with(tick, pitch, new Note(duration, velocity))));
        }
    }

    /** Takes a note away. */
    record RemoveNote(int instrument, int tick, int pitch) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return place(Check.instrument(state, instrument), tick, pitch)
                    .then(() -> edit(state, instrument, n -> n.without(tick, pitch)));
        }
    }

    /** Moves notes, all at once; a note that is not there is passed over. */
    record MoveNotes(int instrument, List<NoteMove> notes) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            Check check = Check.instrument(state, instrument);
            for (NoteMove move : notes) {
                check = place(place(check, move.tick(), move.pitch()), move.toTick(), move.toPitch());
            }
            return check.then(() -> edit(state, instrument, this::moved));
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

    /** Sets how loud a note is, 1–127. */
    record SetVelocity(int instrument, int tick, int pitch, int velocity) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return place(Check.instrument(state, instrument), tick, pitch)
                    .range("velocity", velocity, 1, 127)
                    .then(() -> edit(state, instrument, n -> changed(n, tick, pitch, x -> x.withVelocity(velocity))));
        }
    }

    /** Sets how long a note is, in ticks. */
    record SetDuration(int instrument, int tick, int pitch, int duration) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return length(place(Check.instrument(state, instrument), tick, pitch), duration)
                    .then(() -> edit(state, instrument, n -> changed(n, tick, pitch, x -> x.withDuration(duration))));
        }
    }

    private static NoteMap changed(NoteMap notes, int tick, int pitch, UnaryOperator<Note> change) {
        Note note = notes.at(tick, pitch);
        return note == null ? notes : notes.with(tick, pitch, change.apply(note));
    }

    /** Puts several notes from a tick on. */
    record PasteNotes(int instrument, int tick, List<PastedNote> notes) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            Check check = room(place(Check.instrument(state, instrument), tick, 0), state, instrument, notes.size());
            for (PastedNote note : notes) {
                check = length(place(check, note.tick(), note.pitch()), note.duration())
                        .range("velocity", note.velocity(), 1, 127)
                        .range("the tick", (double) tick + note.tick(), 0, Ticks.LAST);
            }
            return check.then(() -> edit(state, instrument, this::pasted));
        }

        private NoteMap pasted(NoteMap into) {
            NoteEdits edits = new NoteEdits();
            notes.forEach(n -> edits.put(tick + n.tick(), n.pitch(), new Note(n.duration(), n.velocity())));
            return edits.appliedTo(into);
        }
    }

    /** Takes away every note that begins from tick {@code from} up to, not including, {@code to}. */
    record ClearRange(int instrument, int from, int to) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return span(state, instrument, from, to).then(() -> edit(state, instrument, this::cleared));
        }

        private NoteMap cleared(NoteMap notes) {
            NoteEdits edits = new NoteEdits();
            notes.window(from, to, (tick, pitch, note) -> edits.remove(tick, pitch));
            return edits.appliedTo(notes);
        }
    }

    /** Moves the beginning of every note in a range to the nearest multiple of {@code grid} ticks. */
    record Quantize(int instrument, int from, int to, int grid) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return span(state, instrument, from, to)
                    .range("the grid", grid, 1, 16 * Ticks.PER_QUARTER)
                    .then(() ->
                            edit(state, instrument, n -> Relocation.of(n, from, to, this::nearest, pitch -> pitch)));
        }

        private int nearest(int tick) {
            return Math.min((tick + grid / 2) / grid * grid, Ticks.LAST);
        }
    }

    /** Moves every note in a range by semitones, −127 to 127; refused if one would leave the keyboard. */
    record Transpose(int instrument, int from, int to, int semitones) implements PianoRollAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return span(state, instrument, from, to)
                    .range("semitones", semitones, -Ticks.HIGHEST_PITCH, Ticks.HIGHEST_PITCH)
                    .that(() -> staysOnKeyboard(state), () -> "that would move notes off the keyboard")
                    .then(() -> edit(
                            state,
                            instrument,
                            n -> Relocation.of(n, from, to, tick -> tick, pitch -> pitch + semitones)));
        }

        private boolean staysOnKeyboard(NetworkState state) {
            boolean[] stays = {true};
            state.pianoRoll()
                    .notes(instrument)
                    .window(
                            from,
                            to,
                            (tick, pitch, note) ->
                                    stays[0] &= pitch + semitones >= 0 && pitch + semitones <= Ticks.HIGHEST_PITCH);
            return stays[0];
        }
    }
}
