package dev.consort.tui.app;

import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.widget.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The line being typed: a command or something to say. */
final class Prompt {
    private static final int REMEMBERED = 100;

    private final String label;
    private final Function<String, List<String>> completions;
    private final Consumer<String> enter;
    private final List<String> history = new ArrayList<>();
    private final TextField field = new TextField("");
    private boolean open;
    private int recalled;

    Prompt(String label, Function<String, List<String>> completions, Consumer<String> enter) {
        this.label = label;
        this.completions = completions;
        this.enter = enter;
    }

    void open(String initial) {
        open = true;
        recalled = history.size();
        field.set(initial);
    }

    boolean isOpen() {
        return open;
    }

    String label() {
        return label;
    }

    TextField field() {
        return field;
    }

    /** What the last word may become. */
    List<String> completions() {
        return completions.apply(field.text());
    }

    void press(KeyStroke key) {
        if (key.key() == Key.ESCAPE || key.equals(KeyStroke.control('c')) || erasedAll(key)) {
            open = false;
        } else if (key.key() == Key.ENTER) {
            finish();
        } else if (key.key() == Key.TAB) {
            complete();
        } else if (key.key() == Key.UP || key.key() == Key.DOWN) {
            recall(key.key() == Key.UP ? -1 : 1);
        } else {
            field.edit(key);
        }
    }

    private boolean erasedAll(KeyStroke key) {
        return key.key() == Key.BACKSPACE && field.text().isEmpty();
    }

    private void finish() {
        open = false;
        String text = field.text().strip();
        if (!text.isEmpty()) {
            history.remove(text);
            history.add(text);
            if (history.size() > REMEMBERED) {
                history.remove(0);
            }
            enter.accept(text);
        }
    }

    /** Completes the last word as far as all that it may become agree. */
    private void complete() {
        List<String> choices = completions();
        if (choices.isEmpty()) {
            return;
        }
        String text = field.text();
        String common = choices.stream().reduce(Prompt::commonStart).orElse("");
        String before = text.substring(0, text.lastIndexOf(' ') + 1);
        if (before.length() + common.length() >= text.length()) {
            field.set(before + common + (choices.size() == 1 ? " " : ""));
        }
    }

    private static String commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    private void recall(int steps) {
        recalled = Math.max(0, Math.min(history.size(), recalled + steps));
        field.set(recalled < history.size() ? history.get(recalled) : "");
    }
}
