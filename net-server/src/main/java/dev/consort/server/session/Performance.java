package dev.consort.server.session;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.history.Taken;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import java.util.ArrayList;

/** What players do to the music: authorise, apply, sound. Session thread only. */
class Performance {
    /** The General MIDI drum behind each of the twelve pads. */
    private static final int[] PADS = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    private static final Refusal LATE = new Refusal(
            RefusalCode.NOT_OWNER, "it changed hands while this was under way; look who has it, and do it again");

    private static final int PAD_TICKS_HELD = 60;

    private final Stage stage;
    private final Ledger ledger;
    private final Errands errands;
    private final LiveRecorder recorder = new LiveRecorder();

    Performance(Stage stage, Ledger ledger, Errands errands) {
        this.stage = stage;
        this.ledger = ledger;
        this.errands = errands;
    }

    /** Applies an action, or tells its author why not. */
    void perform(Member member, ClientMessage.Action message, Now now) {
        long id = message.id();
        NetworkAction action = message.action();
        if (!member.takeAction(id)) {
            reject(member, id, new Refusal(RefusalCode.CONFLICT, "action ids must rise; " + id + " does not"));
            return;
        }
        Refusal denied = isLate(member, message) ? LATE : denied(member, action);
        if (denied != null) {
            reject(member, id, denied);
            return;
        }
        Outcome outcome = action.applyTo(stage.state(), member.author());
        if (outcome.isRefused()) {
            reject(member, id, outcome.refusal());
        } else if (action instanceof HistoryAction.Undo || action instanceof HistoryAction.Redo) {
            turnBack(member, action, now);
        } else if (isErrand(action)) {
            errands.run(member, action);
        } else {
            change(member, action, outcome.state(), now);
            sound(member, action, now);
        }
    }

    private void change(Member member, NetworkAction action, NetworkState after, Now now) {
        NetworkState before = stage.state();
        stage.change(after);
        stage.undo().record(member.author(), action, before, after, now.millis());
        ledger.done(member, action, before, now);
    }

    private void turnBack(Member member, NetworkAction action, Now now) {
        NetworkState before = stage.state();
        Taken taken = action instanceof HistoryAction.Undo
                ? stage.undo().undo(member.author(), before, now.millis())
                : stage.undo().redo(member.author(), before, now.millis());
        if (taken.isRefused()) {
            reject(member, member.lastAction(), taken.refusal());
            return;
        }
        stage.change(taken.state());
        ledger.done(member, action, before, now);
        member.tell(new ServerMessage.Notice(NoticeLevel.INFO, taken.sentence()));
    }

    private boolean isLate(Member member, ClientMessage.Action message) {
        return message.seen() != null
                && stage.fence()
                        .isLate(message.action().access().instruments(stage.state()), member.id(), message.seen());
    }

    /** Why this member may not do that now; null if it may. */
    Refusal denied(Member member, NetworkAction action) {
        return action.access().refusal(stage.state(), member.id());
    }

    private static boolean isErrand(NetworkAction action) {
        return action instanceof ProjectAction || action instanceof HistoryAction;
    }

    void reject(Member member, long id, Refusal refusal) {
        member.takeAction(id);
        member.tell(new ActionRejected(id, refusal.code(), refusal.reason()));
    }

    private void sound(Member member, NetworkAction action, Now now) {
        if (action instanceof PlayAction.NoteOn note) {
            begin(member, note.instrument(), note.pitch(), note.velocity());
        } else if (action instanceof PlayAction.NoteOff note) {
            end(member, note.instrument(), note.pitch(), now);
        } else if (action instanceof PlayAction.Pad pad) {
            hit(member, pad, now);
        } else if (action instanceof PlayAction.AllNotesOff all) {
            silence(member, all.instrument());
        } else if (action instanceof TransportAction.Locate locate) {
            stage.sound().locate(locate.tick());
        } else if (action instanceof TransportAction) {
            recorder.forget();
        }
    }

    private void begin(Member member, int instrument, int pitch, int velocity) {
        stage.sound().noteOn(instrument, pitch, velocity);
        member.heldNotes().add(new Member.HeldNote(instrument, pitch));
        if (isRecording()) {
            recorder.noteOn(instrument, pitch, velocity, playhead());
        }
    }

    private void end(Member member, int instrument, int pitch, Now now) {
        stage.sound().noteOff(instrument, pitch);
        member.heldNotes().remove(new Member.HeldNote(instrument, pitch));
        if (isRecording()) {
            write(
                    member,
                    recorder.noteOff(
                            instrument, pitch, playhead(), stage.state().transport()),
                    now);
        }
    }

    private void hit(Member member, PlayAction.Pad hit, Now now) {
        int instrument = hit.instrument();
        stage.sound().pad(instrument, hit.pad(), hit.velocity());
        if (isRecording()) {
            int drum = PADS[hit.pad()];
            double at = playhead();
            recorder.noteOn(instrument, drum, hit.velocity(), at);
            write(
                    member,
                    recorder.noteOff(
                            instrument, drum, at + PAD_TICKS_HELD, stage.state().transport()),
                    now);
        }
    }

    private void write(Member member, NetworkAction edit, Now now) {
        Outcome outcome = edit == null ? null : edit.applyTo(stage.state(), member.author());
        if (outcome != null && !outcome.isRefused()) {
            change(member, edit, outcome.state(), now);
        }
    }

    private void silence(Member member, int instrument) {
        stage.sound().allNotesOff(instrument);
        member.heldNotes().removeIf(note -> note.instrument() == instrument);
    }

    /** Ends every live note that this client holds: a lost player leaves nothing sounding. */
    void releaseNotes(Member member, Now now) {
        for (Member.HeldNote note : new ArrayList<>(member.heldNotes())) {
            end(member, note.instrument(), note.pitch(), now);
        }
    }

    /** Ends every live note that this client holds on an instrument: whoever gives it away can end none of them after. */
    void releaseNotes(Member member, int instrument, Now now) {
        for (Member.HeldNote note : new ArrayList<>(member.heldNotes())) {
            if (note.instrument() == instrument) {
                end(member, instrument, note.pitch(), now);
            }
        }
    }

    private boolean isRecording() {
        Transport transport = stage.state().transport();
        return transport.playing() && transport.recording();
    }

    private double playhead() {
        return stage.sound().reading().tick();
    }
}
