package dev.consort.tui.command;

import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.command.words.Amounts;
import dev.consort.tui.command.words.Choices;
import dev.consort.tui.command.words.NoteLengths;
import dev.consort.tui.command.words.Pitches;
import dev.consort.tui.command.words.SongPlaces;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Words read as values: numbers, amounts, places, one of several. */
abstract class ValueReader extends WordReader {
    private static final int LOUDEST = 127;
    private static final ParamSpec SHARE = ParamSpec.amount("share", 0);

    ValueReader(List<String> words, String typed, boolean isCompleting) {
        super(words, typed, isCompleting);
    }

    /** The measure in which bars are counted. */
    abstract TimeSignature signature();

    /** A number. */
    public final double number(String what) throws BadCommand {
        return parsed(what, Double::valueOf);
    }

    /** A whole number. */
    public final int whole(String what) throws BadCommand {
        return parsed(what, Integer::valueOf);
    }

    /** A whole number between two others, both included. */
    public final int whole(String what, int least, int most) throws BadCommand {
        int number = whole(what);
        if (number < least || number > most) {
            throw new BadCommand(what + " goes from " + least + " to " + most + "; " + number + " does not fit");
        }
        return number;
    }

    private <T> T parsed(String what, Function<String, T> parser) throws BadCommand {
        String word = word(what);
        try {
            return parser.apply(word);
        } catch (NumberFormatException notOne) {
            throw new BadCommand(what + " is a number; '" + word + "' is none");
        }
    }

    /** A word that something outside understands; what that throws is said to whoever typed it. */
    final <T> T understood(String what, Supplier<List<Choice>> choices, Function<String, T> parser) throws BadCommand {
        String word = word(what, choices);
        try {
            return parser.apply(word);
        } catch (IllegalArgumentException wrong) {
            throw new BadCommand(what + ": " + wrong.getMessage());
        }
    }

    /** An amount in the unit of a parameter, with whatever unit it is typed. */
    public double amount(String what, ParamSpec spec) throws BadCommand {
        List<String> names = spec.choices().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return understood(what, () -> Choice.all(names), word -> Amounts.of(word, spec));
    }

    /** An amount of a record's component, by the range that it has. */
    public final double amount(String what, Class<? extends Record> type, String component) throws BadCommand {
        return amount(what, ParamSpec.of(type, component, 0));
    }

    /** A share, 0–1, or in percent; of a fader also in dB. */
    public final double share(String what) throws BadCommand {
        return amount(what, SHARE);
    }

    /** {@code on} or {@code off}; without a word, the other of what is now. */
    public final boolean onOff(boolean now) throws BadCommand {
        if (!hasMore()) {
            return !now;
        }
        String word = word("on or off", () -> Choice.all(List.of("on", "off"))).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "on", "yes", "true" -> true;
            case "off", "no", "false" -> false;
            default -> throw new BadCommand("say on or off, not '" + word + "'");
        };
    }

    /** {@code on} or {@code off} if one of them comes next; null, and nothing is read, if none does. */
    public final Boolean maybeOnOff() {
        String word = maybe("on", "off");
        return word == null ? null : Boolean.valueOf(word.equals("on"));
    }

    /** A place in the song, as a tick. */
    public final int place(String what) throws BadCommand {
        return understood(what, List::of, new SongPlaces(signature())::tick);
    }

    /** A place in the song; a number by itself is a tick. */
    public final int placeOrTick(String what) throws BadCommand {
        return peek().matches("\\d{1,9}") ? whole(what) : place(what);
    }

    /** A stretch of the song. */
    public final SongPlaces.Span span(String what) throws BadCommand {
        return understood(what, () -> Choice.all(List.of("all")), new SongPlaces(signature())::span);
    }

    /** A stretch of the song; everything if no word is left. */
    public final SongPlaces.Span spanOrAll(String what) throws BadCommand {
        return hasMore() ? span(what) : SongPlaces.Span.ALL;
    }

    /** A length in ticks. */
    public final int length(String what) throws BadCommand {
        return understood(what, () -> Choice.all(NoteLengths.USUAL), word -> NoteLengths.ticks(word, signature()));
    }

    /** A key, 0–127, by name or number. */
    public final int pitch(String what) throws BadCommand {
        return understood(what, List::of, Pitches::of);
    }

    /** How hard a key is struck, 1–127. */
    public final int velocity(String what) throws BadCommand {
        return whole(what, 1, LOUDEST);
    }

    /** A measure, such as {@code 7/8}. */
    public final TimeSignature measure(String what) throws BadCommand {
        String word = word(what, () -> Choice.all(List.of("4/4", "3/4", "5/4", "6/8", "7/8", "12/8")));
        if (!word.matches("\\d{1,2}/\\d{1,2}")) {
            throw new BadCommand("a signature looks like 4/4");
        }
        int slash = word.indexOf('/');
        return new TimeSignature(
                Integer.parseInt(word.substring(0, slash)), Integer.parseInt(word.substring(slash + 1)));
    }

    /** One of an enum's constants: by its name without regard to case, spaces and underscores, or how the name begins. */
    public final <E extends Enum<E>> E oneOf(String what, Class<E> type) throws BadCommand {
        String word = word(what, () -> Choice.all(Choices.names(type)));
        E found = only(type, constant -> isCalled(constant, word));
        found = found != null ? found : only(type, constant -> begins(constant, word));
        if (found == null) {
            throw new BadCommand(what + " is one of " + Choices.near(word, Choices.names(type)));
        }
        return found;
    }

    private static <E extends Enum<E>> E only(Class<E> type, Predicate<E> condition) {
        List<E> found = Arrays.stream(type.getEnumConstants()).filter(condition).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean isCalled(Enum<?> constant, String word) {
        return Choices.name(constant).equalsIgnoreCase(word)
                || Choices.plain(constant.name()).equals(Choices.plain(word));
    }

    private static boolean begins(Enum<?> constant, String word) {
        return word.length() > 1 && Choices.plain(Choices.name(constant)).startsWith(Choices.plain(word));
    }
}
