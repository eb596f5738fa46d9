package dev.consort.tui.command;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.studio.Studio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** The words behind a command's name, read as what the command needs. */
public final class Arguments {
    private final CommandHost host;
    private final List<String> words;
    private final String typed;
    private final List<Consumer<Studio>> requests = new ArrayList<>();
    private int next;

    Arguments(CommandHost host, List<String> words, String typed) {
        this.host = host;
        this.words = words;
        this.typed = typed;
    }

    /** The session as it is. */
    public NetworkState state() {
        return host.studio().state();
    }

    /** Asks the session for something, once the whole command is understood. */
    void ask(Consumer<Studio> request) {
        requests.add(request);
    }

    void send(NetworkAction action) {
        ask(studio -> studio.dispatch(action));
    }

    /** Ends this client, once the whole command is understood. */
    void leave() {
        ask(studio -> host.leave());
    }

    /** Does what was asked for. */
    void finish() {
        requests.forEach(request -> request.accept(host.studio()));
    }

    int count() {
        return words.size();
    }

    /** All of it as it was typed, quotes and spaces included; nothing is left then. */
    String asTyped() throws BadCommand {
        if (words.isEmpty()) {
            throw new BadCommand("the action is missing");
        }
        next = words.size();
        return typed;
    }

    /** The first word, or nothing. */
    String firstWord() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** Whether there are words left. */
    public boolean hasMore() {
        return next < words.size();
    }

    /** What was not read yet. */
    List<String> remaining() {
        return words.subList(next, words.size());
    }

    String word(String what) throws BadCommand {
        if (!hasMore()) {
            throw new BadCommand(what + " is missing");
        }
        return words.get(next++);
    }

    /** All that is left, as one text. */
    String rest(String what) throws BadCommand {
        String first = word(what);
        StringBuilder text = new StringBuilder(first);
        while (hasMore()) {
            text.append(' ').append(words.get(next++));
        }
        return text.toString();
    }

    double number(String what) throws BadCommand {
        return parsed(what, Double::valueOf);
    }

    /** A whole number. */
    public int whole(String what) throws BadCommand {
        return parsed(what, Integer::valueOf);
    }

    private <T> T parsed(String what, Function<String, T> parser) throws BadCommand {
        String word = word(what);
        try {
            return parser.apply(word);
        } catch (NumberFormatException notOne) {
            throw new BadCommand(what + " is a number; '" + word + "' is none");
        }
    }

    /** {@code on} or {@code off}; without a word, the other of what is now. */
    boolean onOff(boolean now) throws BadCommand {
        if (!hasMore()) {
            return !now;
        }
        String word = word("on or off").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "on", "yes", "true" -> true;
            case "off", "no", "false" -> false;
            default -> throw new BadCommand("say on or off, not '" + word + "'");
        };
    }

    /** An instrument by id or name; without a word, the selected one. */
    public Instrument instrument() throws BadCommand {
        if (!hasMore() && state().instruments().get(host.selectedInstrument()) != null) {
            return state().instruments().get(host.selectedInstrument());
        }
        String word = word("the instrument (its number or name)");
        return state().instruments()
                .inOrder()
                .filter(one ->
                        word.equals(Integer.toString(one.id())) || one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadCommand("there is no instrument '" + word + "'"));
    }

    /** A person by name or client id. */
    int person() throws BadCommand {
        String word = word("the person");
        for (int id : state().players().ids()) {
            Player player = state().players().get(id);
            if (player.name().equalsIgnoreCase(word) || Integer.toString(id).equals(word)) {
                return id;
            }
        }
        throw new BadCommand("nobody here is called '" + word + "'");
    }

    /** One of an enum's constants by its name without regard to case, spaces and underscores. */
    <E extends Enum<E>> E oneOf(String what, Class<E> type) throws BadCommand {
        String word = word(what);
        for (E constant : type.getEnumConstants()) {
            if (Choices.plain(constant.name()).equals(Choices.plain(word))) {
                return constant;
            }
        }
        throw new BadCommand(what + " is one of " + Choices.near(word, Choices.names(type)));
    }
}
