package dev.consort.tui.pane.scope;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the pictures of what is heard. */
public enum ScopeKey implements KeyCommand {
    PREVIOUS_PICTURE("the picture before: spectrum, wave, levels", "Left", "h"),
    NEXT_PICTURE("the next picture", "Right", "l", "Enter"),
    MORE_RANGE("see softer sounds, too; of the wave, see it larger", "+", "=", "Up", "k"),
    LESS_RANGE("see only loud sounds; of the wave, see it smaller", "-", "Down", "j"),
    HOLD("hold the picture, or follow again what is heard", "f");

    private final Binding binding;

    ScopeKey(String help, String... keys) {
        binding = Binding.of(Layer.SCOPE, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
