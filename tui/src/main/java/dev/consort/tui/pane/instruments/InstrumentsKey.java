package dev.consort.tui.pane.instruments;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the band. */
public enum InstrumentsKey implements KeyCommand {
    EDIT_NOTES("its notes; the drums of a kit", "Enter"),
    EDIT_SOUND("every knob of its sound", "e"),
    CHOOSE_PRESET("let it sound like a preset", "i"),
    CHOOSE_SOURCE("another source: what makes the sound", "S"),
    ADD_INSTRUMENT("add an instrument", "a"),
    RENAME_INSTRUMENT("give it another name", "r"),
    REMOVE_INSTRUMENT("remove it with its notes; asks first", "x", "Del"),
    MOVE_UP("further up in the band", "Alt-Up"),
    MOVE_DOWN("further down in the band", "Alt-Down"),
    LEVEL_DOWN("softer by 0.02", "Left", "h", "-"),
    LEVEL_UP("louder by 0.02", "Right", "l", "+", "="),
    LEVEL_DOWN_BIG("softer by 0.1", "Shift-Left"),
    LEVEL_UP_BIG("louder by 0.1", "Shift-Right"),
    LINK_LAYER("let it sound together with another instrument", "w"),
    UNLINK_LAYER("let it sound by itself again", "W"),
    KNOB_PREVIOUS("knob above", "["),
    KNOB_NEXT("knob below", "]"),
    KNOB_DOWN("turn the knob down", "<"),
    KNOB_UP("turn the knob up", ">"),
    KNOB_DOWN_BIG("turn the knob down a lot", "{"),
    KNOB_UP_BIG("turn the knob up a lot", "}");

    private final Binding binding;

    InstrumentsKey(String help, String... keys) {
        binding = Binding.of(Layer.INSTRUMENTS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
