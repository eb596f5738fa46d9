package dev.consort.tui.app;

import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.QuestionKey;
import java.util.List;
import java.util.Optional;

/** What is being asked on the status line, if anything. A newer question takes the place of an older one. */
final class Questions {
    private static final int PASSING_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 15_000;
    private static final KeyStroke CONTROL_C = KeyStroke.control('c');

    private final Keymap keymap;
    private Question current;

    Questions(Keymap keymap) {
        this.keymap = keymap;
    }

    /** Asks something that any other key takes back. */
    void ask(String text, Runnable yes, long nowMillis) {
        current = new Question(text, true, nowMillis + PASSING_MILLIS, yes, () -> {});
    }

    /** Asks something that stays until it is answered or the server has stopped waiting. */
    void demand(String text, Runnable yes, Runnable no, long nowMillis) {
        current = new Question(text, false, nowMillis + ANSWER_MILLIS, yes, no);
    }

    /** Empty when nothing is asked. */
    String text() {
        return current == null ? "" : current.text();
    }

    void advance(long nowMillis) {
        if (current != null && current.endsAtMillis() <= nowMillis) {
            current = null;
        }
    }

    /** How long the question stands; very long when there is none. */
    long remainingMillis(long nowMillis) {
        return current == null ? Long.MAX_VALUE : current.endsAtMillis() - nowMillis;
    }

    /** Takes a key as the answer if it is one. While letters are piano keys they answer nothing. */
    boolean answer(KeyStroke key, boolean lettersPlay) {
        Question asked = current;
        if (asked == null) {
            return false;
        }
        Optional<KeyCommand> answer = keymap.find(List.of(Layer.QUESTION), key)
                .filter(found -> found.layer() == Layer.QUESTION && !lettersPlay);
        boolean again = key.equals(CONTROL_C) && asked.passing();
        if (answer.isPresent() || asked.passing()) {
            current = null;
        }
        if (answer.isPresent() || again) {
            (answer.filter(QuestionKey.NO::equals).isPresent() ? asked.no() : asked.yes()).run();
        }
        return answer.isPresent() || again;
    }
}
