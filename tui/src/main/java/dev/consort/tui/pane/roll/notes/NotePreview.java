package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.state.Transport;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;

/** Lets notes be heard for a moment. Never while live notes are being recorded: it would be one. */
public final class NotePreview {
    private static final int MILLIS = 250;

    private record Sounding(int instrument, int pitch, long endsAt) {}

    private final PaneContext context;
    private final List<Sounding> sounding = new ArrayList<>();
    private long now;

    public NotePreview(PaneContext context) {
        this.context = context;
    }

    /** Begins notes; they end by themselves. */
    public void sound(int instrument, List<Integer> pitches, int velocity) {
        Transport transport = context.state().transport();
        if (transport.playing() && transport.recording()) {
            return;
        }
        close();
        for (int pitch : pitches) {
            context.send(new NoteOn(instrument, pitch, velocity));
            sounding.add(new Sounding(instrument, pitch, now + MILLIS));
        }
    }

    /** Time has come to {@code nowMillis}: what has sounded long enough ends. */
    public void advance(long nowMillis) {
        now = nowMillis;
        List.copyOf(sounding).stream().filter(note -> note.endsAt <= now).forEach(this::end);
    }

    /** How long until the next note ends; very long when none sounds. */
    public long remainingMillis(long nowMillis) {
        return sounding.stream()
                .mapToLong(note -> Math.max(0, note.endsAt - nowMillis))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Ends whatever sounds. */
    public void close() {
        List.copyOf(sounding).forEach(this::end);
    }

    private void end(Sounding note) {
        sounding.remove(note);
        if (context.state().instruments().get(note.instrument) != null) {
            context.send(new NoteOff(note.instrument, note.pitch));
        }
    }
}
