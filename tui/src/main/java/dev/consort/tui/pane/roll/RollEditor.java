package dev.consort.tui.pane.roll;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction.AddNote;
import dev.consort.protocol.action.NoteAction.MoveNotes;
import dev.consort.protocol.action.NoteAction.RemoveNote;
import dev.consort.protocol.action.NoteAction.SetDuration;
import dev.consort.protocol.action.NoteAction.SetVelocity;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.view.RollView;
import java.util.List;

/** Moves the cursor and changes the notes under it. */
final class RollEditor {
    private static final int VELOCITY_STEP = 8;

    private final PaneContext context;
    private final RollView roll;

    RollEditor(PaneContext context) {
        this.context = context;
        this.roll = context.view().roll();
    }

    boolean perform(RollKey command, Instrument instrument) {
        if (!moveCursor(command, instrument) && !changeNote(command, instrument)) {
            changeView(command);
        }
        return true;
    }

    private boolean moveCursor(RollKey command, Instrument instrument) {
        int bar = barTicks();
        switch (command) {
            case CURSOR_LEFT -> by(-roll.step(), 0);
            case CURSOR_RIGHT -> by(roll.step(), 0);
            case CURSOR_UP -> by(0, 1);
            case CURSOR_DOWN -> by(0, -1);
            case BAR_LEFT -> roll.moveTo(Math.max(0, (roll.tick() - 1) / bar * bar), roll.pitch());
            case BAR_RIGHT -> roll.moveTo(roll.tick() / bar * bar + bar, roll.pitch());
            case OCTAVE_UP -> by(0, 12);
            case OCTAVE_DOWN -> by(0, -12);
            case CURSOR_HOME -> roll.moveTo(0, roll.pitch());
            case CURSOR_END -> roll.moveTo(lastTick(instrument), roll.pitch());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void by(int ticks, int semitones) {
        roll.moveTo(roll.tick() + ticks, roll.pitch() + semitones);
    }

    private int lastTick(Instrument instrument) {
        int[] last = new int[1];
        notes(instrument).forEachEvent((tick, pitch, note) -> last[0] = Math.max(last[0], tick));
        return last[0];
    }

    private boolean changeNote(RollKey command, Instrument instrument) {
        FoundNote found = FoundNote.at(notes(instrument), roll.tick(), roll.pitch(), roll.step());
        switch (command) {
            case NOTE -> toggle(instrument, found);
            case NOTE_REMOVE -> remove(instrument, found);
            case SHORTER -> lengthen(instrument, found, -roll.step());
            case LONGER -> lengthen(instrument, found, roll.step());
            case SOFTER -> louder(instrument, found, -VELOCITY_STEP);
            case LOUDER -> louder(instrument, found, VELOCITY_STEP);
            case MOVE_LEFT -> move(instrument, found, -roll.step(), 0);
            case MOVE_RIGHT -> move(instrument, found, roll.step(), 0);
            case MOVE_UP -> move(instrument, found, 0, 1);
            case MOVE_DOWN -> move(instrument, found, 0, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggle(Instrument instrument, FoundNote found) {
        if (found == null) {
            send(new AddNote(instrument.id(), roll.tick(), roll.pitch(), roll.duration(), roll.velocity()));
        } else {
            remove(instrument, found);
        }
    }

    private void remove(Instrument instrument, FoundNote found) {
        if (found != null) {
            send(new RemoveNote(instrument.id(), found.tick(), found.pitch()));
        }
    }

    /** Changes the note under the cursor, or the next new one where there is none. */
    private void lengthen(Instrument instrument, FoundNote found, int ticks) {
        int before = found == null ? roll.duration() : found.note().duration();
        roll.duration(before + ticks < 1 ? before : before + ticks);
        if (found != null) {
            send(new SetDuration(instrument.id(), found.tick(), found.pitch(), roll.duration()));
        }
    }

    private void louder(Instrument instrument, FoundNote found, int steps) {
        roll.velocity((found == null ? roll.velocity() : found.note().velocity()) + steps);
        if (found != null) {
            send(new SetVelocity(instrument.id(), found.tick(), found.pitch(), roll.velocity()));
        }
    }

    private void move(Instrument instrument, FoundNote found, int ticks, int semitones) {
        if (found == null) {
            return;
        }
        int tick = Math.max(0, Math.min(Ticks.LAST, found.tick() + ticks));
        int pitch = Math.max(0, Math.min(Ticks.HIGHEST_PITCH, found.pitch() + semitones));
        send(new MoveNotes(instrument.id(), List.of(new NoteMove(found.tick(), found.pitch(), tick, pitch))));
        roll.moveTo(tick, pitch);
    }

    private void changeView(RollKey command) {
        switch (command) {
            case ZOOM_IN -> roll.zoom(1);
            case ZOOM_OUT -> roll.zoom(-1);
            case FOLLOW -> roll.follow(!roll.follow());
            case LOCATE -> send(new Locate(roll.tick()));
            case LOOP_FROM -> loopFrom(roll.tick() / barTicks() * barTicks());
            case LOOP_TO -> loopTo(roll.tick() / barTicks() * barTicks() + barTicks());
            default -> {}
        }
    }

    /** A loop that would end before it begins is moved as a whole. */
    private void loopFrom(int start) {
        Transport now = context.state().transport();
        int length = now.loopEnd() - now.loopStart();
        send(new SetLoop(true, start, now.loopEnd() > start ? now.loopEnd() : start + length));
    }

    private void loopTo(int end) {
        Transport now = context.state().transport();
        int length = now.loopEnd() - now.loopStart();
        send(new SetLoop(true, now.loopStart() < end ? now.loopStart() : Math.max(0, end - length), end));
    }

    private int barTicks() {
        return context.state().session().timeSignature().barTicks();
    }

    private NoteMap notes(Instrument instrument) {
        return context.state().pianoRoll().notes(instrument.id());
    }

    private void send(NetworkAction action) {
        context.studio().dispatch(action);
    }
}
