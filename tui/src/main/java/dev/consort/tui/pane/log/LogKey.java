package dev.consort.tui.pane.log;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the log. */
public enum LogKey implements KeyCommand {
    KIND("show everything, only what people said, only events, or only trouble", "Enter", "w"),
    SEARCH("show only what has these words; Esc shows all again", "n", "e"),
    SAY("say something to everybody", "a");

    private final Binding binding;

    LogKey(String help, String... keys) {
        binding = Binding.of(Layer.LOG, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
