package dev.consort.tui.view;

import dev.consort.tui.studio.Tone;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was said and what happened: the newest on the status line, and a log of all. */
public final class Messages {
    private static final int MOST = 200;
    private static final int SEEN_MILLIS = 1000;

    private final Deque<Message> log = new ArrayDeque<>();
    private Message current;
    private int unreadChat;

    /** Takes note of a message. A warning that nobody has seen yet gives way only to another one. */
    public void add(Message message) {
        log.addLast(message);
        if (log.size() > MOST) {
            log.removeFirst();
        }
        if (message.tone() == Tone.CHAT) {
            unreadChat++;
        }
        if (current == null || !current.isSticky() || message.isSticky()) {
            current = message;
        }
    }

    /** The message for the status line, or null. */
    public Message current(long nowMillis) {
        return current == null || current.isOver(nowMillis) ? null : current;
    }

    /** How long until the status line changes by itself. */
    public long remainingMillis(long nowMillis) {
        return current == null || current.isOver(nowMillis) ? Long.MAX_VALUE : current.remainingMillis(nowMillis);
    }

    /** A key was pressed: what has been there for a moment was seen. */
    public void seen(long nowMillis) {
        if (current != null && nowMillis - current.atMillis() >= SEEN_MILLIS) {
            current = null;
        }
    }

    /** Takes the message off the status line; answers whether there was one. */
    public boolean dismiss(long nowMillis) {
        boolean there = current(nowMillis) != null;
        current = null;
        return there;
    }

    /** Everything that is remembered, oldest first. */
    public List<Message> log() {
        return List.copyOf(log);
    }

    /** Chat lines since {@link #chatRead}. */
    public int unreadChat() {
        return unreadChat;
    }

    public void chatRead() {
        unreadChat = 0;
    }
}
