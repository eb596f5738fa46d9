package dev.consort.tui.command;

import java.util.List;

/**
 * A command in words. What its words may be is found out by letting the verb read them.
 *
 * @param name its first word, or its first two
 * @param usage what follows, for people
 * @param help what it does
 * @param examples whole lines, each of which does something
 * @param verb does it
 */
public record LineCommand(String name, String usage, String help, List<String> examples, Verb verb) {

    public LineCommand {
        examples = List.copyOf(examples);
    }

    /** Does a command. */
    @FunctionalInterface
    public interface Verb {
        /** Answers a sentence about it, possibly empty. What changes anything is asked of the arguments, never done at once. */
        String run(Arguments arguments) throws BadCommand;
    }

    /** A verb that has nothing to say. */
    @FunctionalInterface
    public interface SilentVerb {
        /** Does it. */
        void run(Arguments arguments) throws BadCommand;
    }

    /** A command that has nothing to say. */
    public static LineCommand of(String name, String usage, String help, SilentVerb verb) {
        return saying(name, usage, help, arguments -> {
            verb.run(arguments);
            return "";
        });
    }

    /** A command that answers. */
    public static LineCommand saying(String name, String usage, String help, Verb verb) {
        return new LineCommand(name, usage, help, List.of(), verb);
    }

    /** The same command with lines that show it. */
    public LineCommand like(String... lines) {
        return new LineCommand(name, usage, help, List.of(lines), verb);
    }

    /** Name and usage. */
    public String synopsis() {
        return usage.isEmpty() ? name : name + " " + usage;
    }
}
