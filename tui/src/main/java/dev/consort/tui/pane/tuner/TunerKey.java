package dev.consort.tui.pane.tuner;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the tuner. */
public enum TunerKey implements KeyCommand {
    PREVIOUS_SET("the instrument before", "Left", "h"),
    NEXT_SET("the next instrument", "Right", "l"),
    STRING_UP("the string above", "Up", "k"),
    STRING_DOWN("the string below", "Down", "j"),
    SOUND("sound the string on the selected instrument, or end it", "Enter"),
    LISTEN("listen to the mix, or to the selected instrument alone", "w");

    private final Binding binding;

    TunerKey(String help, String... keys) {
        binding = Binding.of(Layer.TUNER, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
