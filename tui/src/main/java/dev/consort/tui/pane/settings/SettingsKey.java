package dev.consort.tui.pane.settings;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the session's settings, besides turning them. */
public enum SettingsKey implements KeyCommand {
    TAP("tap the tempo: the band takes it from the second tap on", "w");

    private final Binding binding;

    SettingsKey(String help, String... keys) {
        binding = Binding.of(Layer.SETTINGS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
