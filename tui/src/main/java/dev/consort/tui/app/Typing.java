package dev.consort.tui.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The line that is being typed, if any: a command, something to say, or an answer. */
final class Typing {
    private final Prompt command;
    private final Prompt talk;
    private Prompt current;

    Typing(Function<String, List<String>> completions, Consumer<String> run, Consumer<String> say) {
        command = new Prompt(":", completions, run);
        talk = new Prompt("say: ", text -> List.of(), say);
    }

    void command(String begun) {
        open(command, begun);
    }

    void talk() {
        open(talk, "");
    }

    void ask(String label, String initial, Consumer<String> answer) {
        open(new Prompt(label, text -> List.of(), answer), initial);
    }

    private void open(Prompt prompt, String initial) {
        current = prompt;
        prompt.open(initial);
    }

    /** The open line, or null. */
    Prompt current() {
        return current != null && current.isOpen() ? current : null;
    }

    boolean isCommand() {
        return current() != null && current == command;
    }
}
