package dev.consort.tui.app;

import dev.consort.protocol.action.Refusal;
import dev.consort.tui.app.UiEvent.Changed;
import dev.consort.tui.app.UiEvent.Closed;
import dev.consort.tui.app.UiEvent.Focused;
import dev.consort.tui.app.UiEvent.Pasted;
import dev.consort.tui.app.UiEvent.Pointed;
import dev.consort.tui.app.UiEvent.Pressed;
import dev.consort.tui.app.UiEvent.PrivilegeRequested;
import dev.consort.tui.app.UiEvent.Refused;
import dev.consort.tui.app.UiEvent.Released;
import dev.consort.tui.app.UiEvent.Resized;
import dev.consort.tui.app.UiEvent.Said;
import dev.consort.tui.app.UiEvent.TerminalLost;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where other threads leave what the screen's thread has to know.
 *
 * <p>Changes and resizes that were not looked at yet are one event. Of everything else at most {@link #MOST} wait; in a
 * flood what comes last is dropped, except for the two events that end the client.
 */
final class EventInbox implements InputSink, StudioListener {
    private static final int MOST = 4096;

    private final BlockingQueue<UiEvent> events = new LinkedBlockingQueue<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicBoolean resized = new AtomicBoolean();

    @Override
    public void key(KeyStroke key) {
        leave(new Pressed(key));
    }

    @Override
    public void released(KeyStroke key) {
        leave(new Released(key));
    }

    @Override
    public void mouse(MouseStroke stroke) {
        leave(new Pointed(stroke));
    }

    @Override
    public void focused(boolean isFocused) {
        leave(new Focused(isFocused));
    }

    @Override
    public void pasted(String text) {
        leave(new Pasted(text));
    }

    @Override
    public void resized() {
        if (resized.compareAndSet(false, true)) {
            events.add(new Resized());
        }
    }

    @Override
    public void lost() {
        events.add(new TerminalLost());
    }

    @Override
    public void changed() {
        if (changed.compareAndSet(false, true)) {
            events.add(new Changed());
        }
    }

    @Override
    public void message(Tone tone, String text) {
        leave(new Said(tone, text));
    }

    @Override
    public void refused(Refusal refusal) {
        leave(new Refused(refusal));
    }

    @Override
    public void privilegeRequested(int clientId, String name) {
        leave(new PrivilegeRequested(clientId, name));
    }

    @Override
    public void closed(String reason) {
        events.add(new Closed(reason));
    }

    private void leave(UiEvent event) {
        if (events.size() < MOST) {
            events.add(event);
        }
    }

    /** Everything that waits, oldest first; waits for something for so long and then answers an empty list. */
    List<UiEvent> take(long waitMillis) throws InterruptedException {
        List<UiEvent> taken = new ArrayList<>();
        UiEvent first = events.poll(waitMillis, TimeUnit.MILLISECONDS);
        if (first != null) {
            taken.add(first);
            events.drainTo(taken);
        }
        taken.forEach(this::lookedAt);
        return taken;
    }

    private void lookedAt(UiEvent event) {
        if (event instanceof Changed) {
            changed.set(false);
        } else if (event instanceof Resized) {
            resized.set(false);
        }
    }
}
