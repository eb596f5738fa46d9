package dev.consort.tui.command;

import java.util.List;
import java.util.function.Function;

/**
 * A command in words.
 *
 * @param name its first word
 * @param usage what follows, for people
 * @param help what it does
 * @param verb does it
 * @param choices what the word being typed may be, given the words before it
 */
public record LineCommand(
        String name, String usage, String help, Verb verb, Function<Arguments, List<String>> choices) {

    /** Does a command. */
    @FunctionalInterface
    public interface Verb {
        /** Answers a sentence about it, possibly empty. */
        String run(Arguments arguments) throws BadCommand;
    }

    /** A verb that has nothing to say. */
    @FunctionalInterface
    public interface SilentVerb {
        /** Does it. */
        void run(Arguments arguments) throws BadCommand;
    }

    /** A command that has nothing to say and nothing to choose from. */
    public static LineCommand of(String name, String usage, String help, SilentVerb verb) {
        Verb silent = arguments -> {
            verb.run(arguments);
            return "";
        };
        return new LineCommand(name, usage, help, silent, arguments -> List.of());
    }

    LineCommand choosing(Function<Arguments, List<String>> from) {
        return new LineCommand(name, usage, help, verb, from);
    }

    /** Name and usage. */
    public String synopsis() {
        return usage.isEmpty() ? name : name + " " + usage;
    }
}
