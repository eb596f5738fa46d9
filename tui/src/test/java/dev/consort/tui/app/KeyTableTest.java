package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.view.PaneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTableTest {
    private final Keymap keymap = new Keymap(KeyTable.all());

    static List<KeyCommand> everyCommand() {
        return KeyTable.all();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void findsEveryCommandByEachOfItsKeys(KeyCommand command) {
        assertThat(command.keys()).isNotEmpty();
        for (String key : command.keys()) {
            assertThat(KeyStroke.parse(key).label()).isEqualTo(key);
            assertThat(keymap.find(List.of(command.layer()), KeyStroke.parse(key)))
                    .contains(command);
        }
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void explainsEveryCommand(KeyCommand command) {
        assertThat(command.help()).isNotBlank();
        assertThat(command.commandName()).matches("[a-z-]+");
    }

    @ParameterizedTest
    @EnumSource(PaneId.class)
    void givesEveryKeyOneMeaningInEveryView(PaneId id) {
        Seat seat = new Seat();
        assertThat(seat.app.views()).contains(id);
        Map<String, KeyCommand> meanings = new HashMap<>();
        Stream.concat(seat.app.layers(id).stream(), Stream.of(Layer.EVERYWHERE))
                .flatMap(layer -> keymap.commands(layer).stream())
                .forEach(command -> command.keys().forEach(key -> assertThat(meanings.put(key, command))
                        .as(key + " is " + command.fullName() + " and")
                        .isNull()));
    }

    @ParameterizedTest
    @EnumSource(PaneId.class)
    void hasAKeyForEveryView(PaneId id) {
        assertThat(keymap.keys(Menus.show(id))).isNotEmpty();
    }

    @Test
    void keepsPlayingWithTheSpaceBarWhileLettersAreAPiano() {
        List<Layer> piano = List.of(Layer.KEYBOARD);
        assertThat(keymap.find(piano, KeyStroke.of(' '))).contains(EverywhereKey.PLAY_STOP);
        assertThat(keymap.find(piano, KeyStroke.of('s'))).contains(KeyboardKey.PLAY_LOW);
        assertThat(keymap.find(piano, KeyStroke.of('A'))).isEmpty();
        assertThat(keymap.find(piano, KeyStroke.parse("F2"))).contains(EverywhereKey.SHOW_MIXER);
    }

    @Test
    void givesAKeyThatSomebodyChoseToWhatItWasChosenFor() {
        Keymap own = new Keymap(KeyTable.all(), Map.of("everywhere.undo", List.of("Ctrl-z", "m")));
        assertThat(own.find(List.of(), KeyStroke.parse("m"))).contains(EverywhereKey.UNDO);
        assertThat(own.find(List.of(), KeyStroke.parse("u"))).isEmpty();
        assertThat(own.keys(EverywhereKey.UNDO)).containsExactly("Ctrl-z", "m");
        assertThat(own.keys(EverywhereKey.MUTE)).isEmpty();
    }
}
