package dev.consort.tui.pane;

import dev.consort.tui.chooser.Choices;
import dev.consort.tui.studio.Tone;
import java.util.function.Consumer;

/** How a view asks the person something. Answers come later on the screen's thread, or never: Esc takes any of it back. */
public interface Dialogs {
    /** Asks for a line of text; what is typed is never empty. */
    void type(String label, String initial, Consumer<String> answer);

    /** Lets the person choose one of many; typing searches. */
    void choose(Choices choices);

    /** Asks whether to do something that cannot simply be pressed again; {@code question} says which key does it. */
    void confirm(String question, Runnable yes);

    /** Begins a command for the person to finish, for example {@code "add "}. */
    void command(String begun);

    /** Says something on the status line and in the log. */
    void say(Tone tone, String text);
}
