package dev.consort.tui.cli.remote;

import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.ServerMessage.History;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Past;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The history as far as it was asked for, page by page. Answers do not say what they answer; they come in the order of the
 * questions, and one that does not fit its question belongs to a later one. Any thread.
 */
final class PastPages {
    /** So many entries are kept; whoever has leafed through these begins anew. */
    static final int MOST = 10_000;

    private final LongSupplier nanos;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final Asking asking;
    private final Question<Past> question;
    private Past past = new Past(List.of());
    private Long before;

    /** Sends the question for a page. */
    interface Asking {
        Question.Sent send(Long before);
    }

    /**
     * A page that was asked for.
     *
     * @param isSpoken whether it is told as messages and not kept
     */
    private record Wish(Long before, boolean isSpoken, long at) {
        boolean isMetBy(List<HistoryEntry> page) {
            return before == null || page.isEmpty() || page.get(0).number() < before;
        }
    }

    PastPages(LongSupplier nanos, Asking asking) {
        this.nanos = nanos;
        this.asking = asking;
        question = new Question<>(nanos, () -> send(this.before, false));
    }

    private Question.Sent send(Long pageBefore, boolean isSpoken) {
        Question.Sent sent = asking.send(pageBefore);
        if (sent == Question.Sent.SENT) {
            wishes.add(new Wish(pageBefore, isSpoken, nanos.getAsLong()));
        }
        return sent;
    }

    /** Asks for the page before an entry, to be kept; null for the newest. */
    synchronized void ask(Long pageBefore) {
        before = pageBefore;
        question.ask();
    }

    /** Asks for a page that is told as messages; answers whether that could be done. */
    synchronized boolean speak(Long pageBefore) {
        return send(pageBefore, true) == Question.Sent.SENT;
    }

    /** There is a new link; nothing comes any more of what was asked on the old one. */
    synchronized void askAgain() {
        wishes.clear();
        question.askAgain();
    }

    /** A page has come; answers whether it is to be told. */
    synchronized boolean heard(History page) {
        while (!wishes.isEmpty()) {
            Wish wish = wishes.remove();
            boolean isOver = nanos.getAsLong() - wish.at >= Question.PATIENCE_NANOS;
            if (!isOver && wish.isMetBy(page.entries())) {
                keep(wish, page.entries());
                return wish.isSpoken;
            }
        }
        return false;
    }

    private void keep(Wish wish, List<HistoryEntry> page) {
        if (wish.isSpoken) {
            return;
        }
        List<HistoryEntry> all = new ArrayList<>();
        past.entries().stream()
                .filter(entry -> wish.before != null && entry.number() >= wish.before)
                .forEach(all::add);
        all.addAll(page);
        past = new Past(all.subList(0, Math.min(all.size(), MOST)));
        question.heard(past);
    }

    Answer<Past> answer() {
        return question.answer();
    }
}
