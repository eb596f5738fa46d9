package dev.consort.tui.command;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a word may be, for completion. */
final class Choices {
    private static final int FEW = 16;

    private Choices() {}

    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> plain(constant.name()))
                .toList();
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** The names for a sentence about a wrong word: all when they are few, else those that begin like it. */
    static String near(String word, List<String> names) {
        String first = plain(word).substring(0, Math.min(1, plain(word).length()));
        List<String> alike =
                names.stream().filter(name -> name.startsWith(first)).toList();
        if (names.size() <= FEW || alike.isEmpty()) {
            return String.join(", ", names);
        }
        return String.join(", ", alike) + " and " + (names.size() - alike.size()) + " others";
    }

    static List<String> instruments(NetworkState state) {
        return state.instruments()
                .inOrder()
                .map(instrument -> Integer.toString(instrument.id()))
                .toList();
    }

    static List<String> people(NetworkState state) {
        return state.players().values().stream().map(Player::name).toList();
    }
}
