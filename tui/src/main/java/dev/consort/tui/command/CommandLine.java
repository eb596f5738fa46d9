package dev.consort.tui.command;

import dev.consort.tui.command.words.Alike;
import dev.consort.tui.command.words.TypedLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a line, finds its command and does it. */
public final class CommandLine {
    private static final String ABOUT_LINES =
            "These print what a screen would show. What the others do is told as it happens. At a "
                    + "terminal Tab completes, Up recalls, and lines are remembered from one time to the next.";

    private final CommandHost host;
    private final List<Chapter> chapters;
    private final Map<String, LineCommand> commands = new LinkedHashMap<>();

    /** Commands for one matter. */
    public record Chapter(String title, String about, List<LineCommand> commands) {}

    public CommandLine(CommandHost host) {
        this(host, List.of());
    }

    /** With commands that only this host has. */
    public CommandLine(CommandHost host, List<LineCommand> more) {
        this.host = host;
        Stream<Chapter> families =
                ServiceLoader.load(CommandFamily.class, CommandFamily.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .map(family -> new Chapter(family.title(), family.about(), family.commands(host)));
        Chapter own = new Chapter("Only in lines", ABOUT_LINES, List.copyOf(more));
        chapters = Stream.concat(families, Stream.of(own))
                .filter(chapter -> !chapter.commands().isEmpty())
                .toList();
        chapters.stream()
                .flatMap(chapter -> chapter.commands().stream())
                .forEach(command -> commands.put(command.name(), command));
    }

    /** Every command, in the order in which help shows them. */
    public List<LineCommand> commands() {
        return List.copyOf(commands.values());
    }

    /** The same by matter. */
    public List<Chapter> chapters() {
        return chapters;
    }

    public boolean knows(String name) {
        return commands.containsKey(name);
    }

    /**
     * Does what the line says and answers a sentence about it, possibly empty. An empty line does nothing.
     *
     * @throws BadCommand if it cannot be understood
     */
    public String run(String line) throws BadCommand {
        TypedLine typed = new TypedLine(line);
        if (typed.words().isEmpty()) {
            return "";
        }
        LineCommand command = command(typed.words());
        if (command == null) {
            throw new BadCommand("there is no command '" + typed.words().get(0) + "'" + similar(typed.words()));
        }
        return run(command, typed);
    }

    /** The command that the first words name: two if there is one of two, else one; null if there is none. */
    private LineCommand command(List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        String second = words.size() < 2 ? "" : words.get(1).toLowerCase(Locale.ROOT);
        LineCommand ofTwo = commands.get(first + " " + second);
        return ofTwo != null ? ofTwo : commands.get(first);
    }

    private static int length(LineCommand command) {
        return command.name().indexOf(' ') < 0 ? 1 : 2;
    }

    private String run(LineCommand command, TypedLine typed) throws BadCommand {
        int length = length(command);
        List<String> words = typed.words();
        Arguments arguments = new Arguments(host, words.subList(length, words.size()), typed.behind(length), false);
        try {
            String said = command.verb().run(arguments);
            if (arguments.hasMore()) {
                throw new BadCommand("'" + arguments.word("") + "' is one word too many");
            }
            arguments.finish();
            return said;
        } catch (BadCommand bad) {
            throw new BadCommand(
                    bad.getMessage() + " – usage: " + command.synopsis() + example(command) + more(command));
        }
    }

    private static String example(LineCommand command) {
        return command.examples().isEmpty() || command.usage().isEmpty()
                ? ""
                : "; for example: " + command.examples().get(0);
    }

    /** Those of two words that begin with this one. */
    private String more(LineCommand command) {
        List<String> names = longer(command.name());
        return names.isEmpty() ? "" : "; there is also " + String.join(", ", names);
    }

    private List<String> longer(String first) {
        return commands.keySet().stream()
                .filter(name -> name.startsWith(first + " "))
                .toList();
    }

    private String similar(List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        List<String> longer = longer(first);
        if (!longer.isEmpty()) {
            return " by itself; there is " + String.join(", ", longer);
        }
        List<String> alike = Alike.to(first, firstWords());
        return alike.isEmpty() ? "; help lists them all" : "; did you mean " + String.join(", ", alike) + "?";
    }

    private List<String> firstWords() {
        return commands.keySet().stream()
                .map(name -> name.replaceFirst(" .*", ""))
                .distinct()
                .toList();
    }

    /** What the last word of the line may become, whole words. */
    public List<String> completions(String line) {
        String begun = new TypedLine(line).begunAsTyped();
        int behind = begun.lastIndexOf(' ') + 1;
        return suggestions(line).stream()
                .map(choice -> TypedLine.quoted(choice.word()))
                .map(word -> word.substring(Math.min(behind, word.length())))
                .toList();
    }

    /** The same with what each of them is; a word with a space in it is to be typed in quotes. */
    public List<Choice> suggestions(String line) {
        TypedLine typed = new TypedLine(line);
        return choices(typed).stream()
                .filter(choice -> choice.beginsWith(typed.begun()))
                .collect(Collectors.toMap(Choice::word, choice -> choice, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Choice> choices(TypedLine typed) {
        List<String> before = typed.before();
        if (before.isEmpty()) {
            return firstWords().stream().map(this::described).toList();
        }
        String first = before.get(0).toLowerCase(Locale.ROOT);
        Stream<Choice> second = before.size() > 1
                ? Stream.of()
                : longer(first).stream()
                        .map(name -> Choice.of(
                                name.substring(first.length() + 1),
                                commands.get(name).help()));
        LineCommand command = command(before);
        return Stream.concat(command == null ? Stream.of() : choices(command, typed).stream(), second)
                .toList();
    }

    private Choice described(String first) {
        LineCommand command = commands.get(first);
        return Choice.of(first, command == null ? String.join(", ", longer(first)) : command.help());
    }

    private List<Choice> choices(LineCommand command, TypedLine typed) {
        int length = length(command);
        List<String> before = typed.before();
        Arguments arguments = new Arguments(host, before.subList(length, before.size()), typed.behind(length), true);
        try {
            command.verb().run(arguments);
            return arguments.hasWord() ? List.of() : arguments.offered();
        } catch (Wanted wanted) {
            return wanted.choices();
        } catch (BadCommand notYet) {
            return List.of();
        }
    }
}
