package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.action.NoteAction.AddNote;
import dev.consort.protocol.action.NoteAction.MoveNotes;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.NoteAction.RemoveNote;
import dev.consort.protocol.action.NoteAction.SetDuration;
import dev.consort.protocol.action.NoteAction.SetProbability;
import dev.consort.protocol.action.NoteAction.SetVelocity;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.NoteRangeAction.ClearRange;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Asks for changes of notes, with as few actions as they fit into. */
public final class NoteWriter {
    private final PaneContext context;

    public NoteWriter(PaneContext context) {
        this.context = context;
    }

    /** Puts notes of the same length and loudness at a tick. */
    public void add(EditedNotes into, int tick, List<Integer> pitches, Note note) {
        if (pitches.size() == 1) {
            int pitch = pitches.get(0);
            context.send(
                    new AddNote(into.instrument().id(), into.clip(), tick, pitch, note.duration(), note.velocity()));
        } else {
            paste(
                    into,
                    tick,
                    pitches.stream()
                            .map(pitch -> new PastedNote(0, pitch, note.duration(), note.velocity()))
                            .toList());
        }
    }

    /** Takes notes away; what lies between them stays. */
    public void remove(EditedNotes from, List<FoundNote> gone) {
        int id = from.instrument().id();
        if (gone.size() == 1) {
            context.send(new RemoveNote(
                    id, from.clip(), gone.get(0).tick(), gone.get(0).pitch()));
        } else if (!gone.isEmpty()) {
            int first = gone.get(0).tick();
            int end = gone.get(gone.size() - 1).tick() + 1;
            List<FoundNote> kept = new ArrayList<>(from.in(NoteArea.of(first, end)));
            kept.removeAll(gone);
            context.send(new ClearRange(id, from.clip(), first, end));
            put(from, kept);
        }
    }

    /** Moves notes together, as far as none of them leaves the keyboard or the song; answers how far. */
    public Shift move(EditedNotes on, List<FoundNote> moved, int ticks, int semitones) {
        Shift shift = Shift.within(moved, ticks, semitones);
        if (shift.isNone()) {
            return shift;
        }
        List<FoundNote> order = new ArrayList<>(moved);
        order.sort(shift.order());
        send(
                on,
                order.stream()
                        .map(one -> new NoteMove(
                                one.tick(), one.pitch(), one.tick() + shift.ticks(), one.pitch() + shift.semitones()))
                        .toList());
        return shift;
    }

    /** Moves each note to its own place. */
    public void send(EditedNotes on, List<NoteMove> moves) {
        for (int at = 0; at < moves.size(); at += Most.AT_ONCE) {
            List<NoteMove> some = moves.subList(at, Math.min(moves.size(), at + Most.AT_ONCE));
            context.send(new MoveNotes(on.instrument().id(), on.clip(), some));
        }
    }

    /** Changes what notes are, not where. */
    public void change(EditedNotes on, List<FoundNote> changed, UnaryOperator<Note> change) {
        if (changed.size() == 1) {
            changeOne(on, changed.get(0), change.apply(changed.get(0).note()));
        } else {
            put(
                    on,
                    changed.stream()
                            .map(one -> one.with(change.apply(one.note())))
                            .toList());
        }
    }

    private void changeOne(EditedNotes on, FoundNote at, Note after) {
        int id = on.instrument().id();
        if (after.velocity() != at.note().velocity()) {
            context.send(new SetVelocity(id, on.clip(), at.tick(), at.pitch(), after.velocity()));
        }
        if (after.duration() != at.note().duration()) {
            context.send(new SetDuration(id, on.clip(), at.tick(), at.pitch(), after.duration()));
        }
        if (!Objects.equals(after.probability(), at.note().probability())) {
            context.send(new SetProbability(id, on.clip(), at.tick(), at.pitch(), after.probability()));
        }
    }

    /** Puts notes where they say they are. */
    private void put(EditedNotes on, List<FoundNote> notes) {
        List<FoundNote> order = new ArrayList<>(notes);
        order.sort(Comparator.comparingInt(FoundNote::tick));
        int origin = order.isEmpty() ? 0 : order.get(0).tick();
        paste(on, origin, order.stream().map(one -> one.from(origin)).toList());
    }

    /** Puts notes from a tick on; those that would lie behind the last tick stay away. */
    public void paste(EditedNotes into, int tick, List<PastedNote> notes) {
        List<PastedNote> fitting = notes.stream()
                .filter(note -> (long) tick + note.tick() <= Ticks.LAST)
                .toList();
        for (int at = 0; at < fitting.size(); at += Most.AT_ONCE) {
            List<PastedNote> some = fitting.subList(at, Math.min(fitting.size(), at + Most.AT_ONCE));
            context.send(new PasteNotes(into.instrument().id(), into.clip(), tick, some));
        }
    }
}
