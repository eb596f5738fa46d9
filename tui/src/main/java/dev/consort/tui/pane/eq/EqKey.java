package dev.consort.tui.pane.eq;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to an equaliser. */
public enum EqKey implements KeyCommand {
    BAND_LEFT("the band below in pitch", "Left", "h"),
    BAND_RIGHT("the band above in pitch", "Right", "l"),
    FIELD_UP("the row above", "Up", "k"),
    FIELD_DOWN("the row below", "Down", "j"),
    FIRST_BAND("the first band", "Home", "g"),
    LAST_BAND("the last band", "End", "G"),
    ENTER_FIELD("type the value, choose, or switch the band", "Enter", "e"),
    TURN_UP("turn it up", "+", "="),
    TURN_DOWN("turn it down", "-"),
    TURN_UP_BIG("turn it up a lot", "Shift-Up", ">"),
    TURN_DOWN_BIG("turn it down a lot", "Shift-Down", "<"),
    GAIN_UP("lift the band", "Alt-Up"),
    GAIN_DOWN("lower the band", "Alt-Down"),
    FREQUENCY_DOWN("move the band down in pitch", "Alt-Left"),
    FREQUENCY_UP("move the band up in pitch", "Alt-Right"),
    NARROWER("make the band narrower", "["),
    WIDER("make the band wider", "]"),
    BAND_TYPE("the next kind: low shelf, peak, high shelf", "c"),
    RESET_BAND("the band as it was at first", "x", "Del", "Backspace", "\\"),
    EQUALISER_ON("switch the whole equaliser on or off", "E"),
    REMOVE_EQUALISER("take the equaliser out; asks first", "X"),
    PREVIOUS_STRIP("the strip before, instruments and then groups", "PgUp"),
    NEXT_STRIP("the strip after, instruments and then groups", "PgDn");

    private final Binding binding;

    EqKey(String help, String... keys) {
        binding = Binding.of(Layer.EQ, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
