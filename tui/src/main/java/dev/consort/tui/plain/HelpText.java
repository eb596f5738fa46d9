package dev.consort.tui.plain;

import dev.consort.tui.command.CommandLine;
import dev.consort.tui.command.CommandLine.Chapter;
import dev.consort.tui.command.LineCommand;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Help in lines: an overview, and everything about a word. */
record HelpText(CommandLine commands) {
    private static final String ALL = "all";

    /** The commands by matter, by name only. */
    String overview() {
        return commands.chapters().stream()
                        .map(chapter -> chapter.title() + ": " + names(chapter))
                        .collect(Collectors.joining("\n"))
                + "\nhelp and a word explains it, for example: help level; help all explains everything";
    }

    private static String names(Chapter chapter) {
        return chapter.commands().stream().map(LineCommand::name).collect(Collectors.joining(", "));
    }

    /** What help can be asked for. */
    List<String> words() {
        return Stream.concat(Stream.of(ALL), commands.commands().stream().map(command -> command.name()
                        .replaceFirst(" .*", "")))
                .distinct()
                .toList();
    }

    /** Each command that a word names, that belongs to a matter of that word, or that speaks of it: the first that finds any. */
    String about(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.equals(ALL)) {
            return lines(command -> true, HelpText::line);
        }
        return Stream.of(
                        lines(command -> isNamed(command, small), HelpText::whole),
                        ofChapters(small),
                        lines(command -> speaksOf(command, small), HelpText::line))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("no command deals with '" + word + "'; help lists them all");
    }

    private static boolean isNamed(LineCommand command, String word) {
        return command.name().equals(word) || command.name().startsWith(word + " ");
    }

    private static boolean speaksOf(LineCommand command, String word) {
        return (command.name() + " " + command.help()).toLowerCase(Locale.ROOT).contains(word);
    }

    private String ofChapters(String word) {
        return commands.chapters().stream()
                .filter(chapter -> chapter.title().toLowerCase(Locale.ROOT).contains(word))
                .map(HelpText::chapter)
                .collect(Collectors.joining("\n"));
    }

    private static String chapter(Chapter chapter) {
        String about = chapter.about().isEmpty() ? "" : chapter.about().replace("`", "'") + "\n";
        return about + chapter.commands().stream().map(HelpText::line).collect(Collectors.joining("\n"));
    }

    private String lines(Predicate<LineCommand> condition, java.util.function.Function<LineCommand, String> as) {
        return commands.commands().stream().filter(condition).map(as).collect(Collectors.joining("\n"));
    }

    private static String line(LineCommand command) {
        return command.synopsis() + ": " + command.help();
    }

    private static String whole(LineCommand command) {
        return line(command)
                + command.examples().stream()
                        .filter(example -> !example.equals(command.name()))
                        .map(example -> "\nfor example: " + example)
                        .collect(Collectors.joining());
    }
}
