package dev.consort.tui.app;

import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.CommandLine;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that can be typed behind the colon: commands in words, and every key's command by its name. */
final class Palette {
    private static final Set<Layer> NOT_BY_NAME =
            Set.of(Layer.KEYBOARD, Layer.QUESTION, Layer.LIST, Layer.TIME, Layer.SHEET);

    private final CommandLine line;
    private final Keymap keymap;
    private final Predicate<KeyCommand> keys;

    Palette(CommandHost host, Keymap keymap, Predicate<KeyCommand> keys) {
        this.keymap = keymap;
        this.line = new CommandLine(host);
        this.keys = keys;
    }

    /** The commands in words. */
    List<LineCommand> words() {
        return line.commands();
    }

    /** Does what the text says and answers a sentence about it, possibly empty. */
    String run(String text) throws BadCommand {
        Optional<KeyCommand> named =
                byName().filter(command -> command.commandName().equals(text)).findFirst();
        if (named.isEmpty()) {
            return line.run(text);
        }
        return keys.test(named.get()) ? "" : named.get().commandName() + " does nothing in this view";
    }

    List<String> completions(String text) {
        Stream<String> fromKeys = text.contains(" ") ? Stream.empty() : byName().map(KeyCommand::commandName);
        return Stream.concat(line.completions(text).stream(), fromKeys.filter(name -> name.startsWith(text)))
                .toList();
    }

    /** The same with what they do, one to a line. */
    List<String> suggestions(String text) {
        if (text.contains(" ")) {
            String choices = String.join("  ", line.completions(text));
            return Stream.of(usage(text), choices).filter(s -> !s.isEmpty()).toList();
        }
        Stream<String> words = line.commands().stream()
                .filter(command -> command.name().startsWith(text))
                .map(command -> described(command.synopsis(), command.help()));
        Stream<String> names = byName().filter(command -> command.commandName().startsWith(text))
                .map(command -> described(command.commandName() + "  (" + keymap.key(command) + ")", command.help()));
        return Stream.concat(words, names).toList();
    }

    private String usage(String text) {
        String name = text.substring(0, text.indexOf(' '));
        return line.commands().stream()
                .filter(command -> command.name().equals(name))
                .map(command -> described(command.synopsis(), command.help()))
                .findFirst()
                .orElse("");
    }

    private static String described(String what, String help) {
        return String.format("%-30s %s", what, help);
    }

    private Stream<KeyCommand> byName() {
        return keymap.commands().stream()
                .filter(command -> !NOT_BY_NAME.contains(command.layer()))
                .filter(command -> !line.knows(command.commandName()));
    }
}
