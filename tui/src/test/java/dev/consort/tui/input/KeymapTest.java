package dev.consort.tui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeymapTest {
    private final Keymap keymap = new Keymap();

    @ParameterizedTest
    @EnumSource(KeyCommand.class)
    void findsEveryCommandByEachOfItsKeys(KeyCommand command) {
        assertThat(command.keys()).isNotEmpty();
        for (String key : command.keys()) {
            assertThat(KeyStroke.parse(key).label()).isEqualTo(key);
            assertThat(keymap.find(command.layer(), KeyStroke.parse(key))).contains(command);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layer.class,
            names = {"INSTRUMENTS", "MIXER", "ROLL", "PEOPLE"})
    void leavesTheKeysOfEverywhereAloneInEveryView(Layer view) {
        Set<String> everywhere = new HashSet<>();
        KeyCommand.of(Layer.EVERYWHERE).forEach(command -> everywhere.addAll(command.keys()));
        KeyCommand.of(view).forEach(command -> assertThat(everywhere).doesNotContainAnyElementsOf(command.keys()));
    }

    @Test
    void keepsPlayingWithTheSpaceBarWhileLettersAreAPiano() {
        assertThat(keymap.find(Layer.KEYBOARD, KeyStroke.of(' '))).contains(KeyCommand.PLAY_STOP);
        assertThat(keymap.find(Layer.KEYBOARD, KeyStroke.of('s'))).contains(KeyCommand.PLAY_LOW);
        assertThat(keymap.find(Layer.KEYBOARD, KeyStroke.of('O'))).isEmpty();
        assertThat(keymap.find(Layer.KEYBOARD, KeyStroke.of(Key.F2))).contains(KeyCommand.SHOW_MIXER);
    }

    @Test
    void explainsEveryCommand() {
        for (KeyCommand command : KeyCommand.values()) {
            assertThat(command.help()).isNotBlank();
            assertThat(command.commandName()).matches("[a-z-]+");
        }
    }
}
