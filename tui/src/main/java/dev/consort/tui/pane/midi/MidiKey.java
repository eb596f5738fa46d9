package dev.consort.tui.pane.midi;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to keyboards and controllers. */
public enum MidiKey implements KeyCommand {
    LEARN("choose a knob; the next controller that moves is for it", "a"),
    MAP("choose a knob and type the number of its controller", "n"),
    RANGE("set how far the controller moves it", "e"),
    UNMAP("the controller moves it no longer", "x", "Del"),
    LOOK("look anew which keyboards there are", "r");

    private final Binding binding;

    MidiKey(String help, String... keys) {
        binding = Binding.of(Layer.MIDI, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
