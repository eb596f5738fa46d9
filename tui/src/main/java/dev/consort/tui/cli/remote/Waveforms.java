package dev.consort.tui.cli.remote;

import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.tui.studio.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What recordings look like, asked for one after the other, so that a list of them never is too much for the server. The
 * screen looks again and again; the first look asks. Any thread.
 */
final class Waveforms {
    /** So many are kept, those that were looked at last. */
    static final int MOST = 64;

    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final Map<String, Question<Waveform>> known = new Lately();
    private final LongSupplier nanos;
    private final Function<String, Question.Sent> asking;
    private long lastAsked;
    private Question<Waveform> onItsWay;

    /** @param asking sends the question */
    Waveforms(LongSupplier nanos, Function<String, Question.Sent> asking) {
        this.nanos = nanos;
        this.asking = asking;
        lastAsked = nanos.getAsLong() - PACE_NANOS;
    }

    private static final class Lately extends LinkedHashMap<String, Question<Waveform>> {
        private static final long serialVersionUID = 1;

        private Lately() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Question<Waveform>> eldest) {
            return size() > MOST;
        }
    }

    synchronized Answer<Waveform> of(String name) {
        Question<Waveform> question =
                known.computeIfAbsent(name, unknown -> new Question<>(nanos, () -> asking.apply(unknown)));
        if (question.isNew() && mayAsk()) {
            lastAsked = nanos.getAsLong();
            onItsWay = question;
            question.ask();
        }
        return question.answer();
    }

    private boolean mayAsk() {
        boolean isFree = onItsWay == null || !onItsWay.isOnItsWay();
        return isFree && nanos.getAsLong() - lastAsked >= PACE_NANOS;
    }

    synchronized void heard(Waveform waveform) {
        Question<Waveform> question = known.get(waveform.name());
        if (question != null) {
            question.heard(waveform);
        }
    }

    /** There is a new link, perhaps to another server: what was not seen is asked for again when it is looked for. */
    synchronized void askAgain() {
        known.values().removeIf(question -> !question.answer().isHere());
        onItsWay = null;
    }
}
