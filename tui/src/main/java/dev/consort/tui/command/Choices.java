package dev.consort.tui.command;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a word may be, for completion. */
final class Choices {
    private Choices() {}

    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> plain(constant.name()))
                .toList();
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
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
