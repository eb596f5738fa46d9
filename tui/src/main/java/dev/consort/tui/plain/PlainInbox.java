package dev.consort.tui.plain;

import dev.consort.tui.plain.PlainEvent.Changed;
import dev.consort.tui.plain.PlainEvent.Closed;
import dev.consort.tui.plain.PlainEvent.EndOfInput;
import dev.consort.tui.plain.PlainEvent.Line;
import dev.consort.tui.plain.PlainEvent.Refused;
import dev.consort.tui.plain.PlainEvent.Said;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where the reader of the input and the session leave what happened.
 *
 * <p>Changes not looked at yet are one event. Sentences that come faster than they are printed are dropped beyond
 * {@link #MOST}; a script that is longer than that waits, because its reader may.
 */
final class PlainInbox implements StudioListener {
    private static final int MOST = 4096;

    private final BlockingQueue<PlainEvent> events = new LinkedBlockingQueue<>(MOST);
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile String closed;

    /** Reads lines on a thread of its own until the input ends. */
    void readFrom(Lines input) {
        Thread thread = new Thread(() -> read(input), "input");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Lines lines) {
        try {
            try {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    events.put(new Line(line));
                }
            } catch (IOException gone) {
                // Input that cannot be read has ended, whatever the reason.
            }
            events.put(new EndOfInput());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next event, or null if none came in time. */
    PlainEvent take(long waitMillis) throws InterruptedException {
        if (closed != null) {
            return new Closed(closed);
        }
        PlainEvent event = events.poll(waitMillis, TimeUnit.MILLISECONDS);
        if (event instanceof Changed) {
            changed.set(false);
        }
        return event;
    }

    @Override
    public void changed() {
        if (changed.compareAndSet(false, true) && !events.offer(new Changed())) {
            changed.set(false);
        }
    }

    @Override
    public void message(Tone tone, String text) {
        events.offer(tone == Tone.REFUSAL ? new Refused(text) : new Said(text));
    }

    @Override
    public void privilegeRequested(int clientId, String name) {
        events.offer(new Said(name + " asks for the privilege: type grant " + clientId + " or deny " + clientId));
    }

    @Override
    public void closed(String reason) {
        closed = reason;
        events.offer(new Closed(reason));
    }
}
