package dev.consort.tui.pane.instruments;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the band. */
public enum InstrumentsKey implements KeyCommand {
    SELECT_UP("instrument above", "Up", "k"),
    SELECT_DOWN("instrument below", "Down", "j"),
    LEVEL_DOWN("softer by 0.02", "Left", "h", "-"),
    LEVEL_UP("louder by 0.02", "Right", "l", "+", "="),
    LEVEL_DOWN_BIG("softer by 0.1", "Shift-Left"),
    LEVEL_UP_BIG("louder by 0.1", "Shift-Right"),
    KNOB_PREVIOUS("knob above", "["),
    KNOB_NEXT("knob below", "]"),
    KNOB_DOWN("turn the knob down", "<"),
    KNOB_UP("turn the knob up", ">"),
    KNOB_DOWN_BIG("turn the knob down a lot", "{"),
    KNOB_UP_BIG("turn the knob up a lot", "}"),
    EDIT_NOTES("its notes in the piano roll", "Enter"),
    ADD_INSTRUMENT("add an instrument", "a"),
    RENAME_INSTRUMENT("give it another name", "e"),
    REMOVE_INSTRUMENT("remove it with its notes; asks first", "d", "Del");

    private final Binding binding;

    InstrumentsKey(String help, String... keys) {
        binding = Binding.of(Layer.INSTRUMENTS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
