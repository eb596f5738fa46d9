package dev.consort.tui.pane.history;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the history. */
public enum HistoryKey implements KeyCommand {
    REWIND("the session goes back to how it was when this was done; asks first", "Enter"),
    WHOSE("show what everybody did, or only what you did", "w"),
    OLDER("ask for what came before", "n"),
    ASK_AGAIN("begin anew with the newest", "r");

    private final Binding binding;

    HistoryKey(String help, String... keys) {
        binding = Binding.of(Layer.HISTORY, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
