package dev.consort.tui.pane.groove;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the feel, besides turning it. */
public enum GrooveKey implements KeyCommand {
    COPY_FEEL("copy the instrument's feel", "y"),
    PASTE_FEEL("give the instrument the feel that was copied", "p"),
    SESSION_FEEL("give up the instrument's own feel for the session's", "x", "Del");

    private final Binding binding;

    GrooveKey(String help, String... keys) {
        binding = Binding.of(Layer.GROOVE, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
