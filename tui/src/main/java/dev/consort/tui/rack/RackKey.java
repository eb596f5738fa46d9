package dev.consort.tui.rack;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the parts of a strip, among the rows of a sheet. */
public enum RackKey implements KeyCommand {
    ADD_EFFECT("add an effect at the end", "a"),
    REMOVE_PART("take the effect, the filter or the send out", "x", "Del"),
    MOVE_PART_UP("this effect sounds before the one above", "Alt-Up"),
    MOVE_PART_DOWN("this effect sounds after the one below", "Alt-Down"),
    BYPASS_PART("switch the effect, the filter or the send off or on", "!");

    private final Binding binding;

    RackKey(String help, String... keys) {
        binding = Binding.of(Layer.RACK, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
