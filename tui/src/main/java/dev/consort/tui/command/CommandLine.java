package dev.consort.tui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a line, finds its command and does it. */
public final class CommandLine {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final CommandHost host;
    private final Map<String, LineCommand> commands = new LinkedHashMap<>();

    public CommandLine(CommandHost host) {
        this(host, List.of());
    }

    /** With commands that only this host has. */
    public CommandLine(CommandHost host, List<LineCommand> more) {
        this.host = host;
        Stream.of(
                        TransportCommands.all(),
                        SessionCommands.all(),
                        ProjectCommands.all(),
                        MirrorCommand.all(),
                        InstrumentCommands.all(),
                        MixerCommands.all(),
                        NoteCommands.all(),
                        PeopleCommands.all(),
                        MidiCommands.all(host),
                        ActionCommand.all(),
                        more)
                .flatMap(List::stream)
                .forEach(command -> commands.put(command.name(), command));
    }

    /** Every command, in the order in which help shows them. */
    public List<LineCommand> commands() {
        return List.copyOf(commands.values());
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
        List<String> words = words(line);
        if (words.isEmpty()) {
            return "";
        }
        String name = words.get(0).toLowerCase(Locale.ROOT);
        LineCommand command = commands.get(name);
        if (command == null) {
            throw new BadCommand("there is no command '" + name + "'" + similar(name));
        }
        return run(command, words.subList(1, words.size()), line.strip().substring(name.length()));
    }

    private String run(LineCommand command, List<String> words, String typed) throws BadCommand {
        Arguments arguments = new Arguments(host, words, typed);
        try {
            String said = command.verb().run(arguments);
            if (arguments.hasMore()) {
                throw new BadCommand("'" + arguments.word("") + "' is one word too many");
            }
            arguments.finish();
            return said;
        } catch (BadCommand bad) {
            throw new BadCommand(bad.getMessage() + " – usage: " + command.synopsis());
        }
    }

    private String similar(String name) {
        List<String> alike = commands.keySet().stream()
                .filter(known -> !name.isEmpty() && known.startsWith(name.substring(0, 1)))
                .toList();
        return alike.isEmpty() ? "; help lists them all" : "; did you mean " + String.join(", ", alike) + "?";
    }

    /** What the last word of the line may become, whole words. */
    public List<String> completions(String line) {
        List<String> words = words(line);
        boolean fresh = line.isEmpty() || line.endsWith(" ");
        String begun = fresh ? "" : words.get(words.size() - 1);
        List<String> before = fresh ? words : words.subList(0, words.size() - 1);
        return choices(before).stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<String> choices(List<String> before) {
        if (before.isEmpty()) {
            return List.copyOf(commands.keySet());
        }
        LineCommand command = commands.get(before.get(0));
        if (command == null) {
            return List.of();
        }
        boolean wantsInstrument =
                command.usage().startsWith("<instrument>") || command.usage().startsWith("[instrument]");
        if (before.size() == 1 && wantsInstrument) {
            return Choices.instruments(host.studio().state());
        }
        return command.choices().apply(new Arguments(host, before.subList(1, before.size()), ""));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }
}
