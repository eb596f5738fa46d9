package dev.consort.tui.pane.editor;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to a whole sound. */
public enum EditorKey implements KeyCommand {
    CHOOSE_PRESET("let it sound like a preset", "i"),
    CHOOSE_SOURCE("another source: what makes the sound", "S"),
    RENAME("give the instrument another name", "e", "r"),
    LINK_LAYER("let it sound together with another instrument", "w"),
    UNLINK_LAYER("let it sound by itself again", "W");

    private final Binding binding;

    EditorKey(String help, String... keys) {
        binding = Binding.of(Layer.EDITOR, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
