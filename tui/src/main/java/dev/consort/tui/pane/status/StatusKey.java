package dev.consort.tui.pane.status;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the machine that makes the sound. */
public enum StatusKey implements KeyCommand {
    RECORD_MIX("record what is heard into a file, or end that", "w"),
    SILENCE("end every note of the selected instrument", "x"),
    PANIC("end every note of everything that you may play", "!", "X"),
    ASK_AGAIN("ask the server anew, now", "r");

    private final Binding binding;

    StatusKey(String help, String... keys) {
        binding = Binding.of(Layer.STATUS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
