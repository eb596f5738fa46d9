package dev.consort.tui.pane.generators;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the generators, besides turning them. */
public enum GeneratorsKey implements KeyCommand {
    ADD_VOICE("add a generator on the selected instrument", "a"),
    REMOVE_VOICE("remove the generator; asks first", "x", "Del"),
    RENAME_VOICE("give the generator another name", "e"),
    DUPLICATE_VOICE("one more of the same kind, which makes up other notes", "d"),
    CAPTURE("write bars of what it plays into the instrument's notes", "n"),
    OTHER_NOTES("let it make up other notes", "r"),
    ALL_ON("let the generators play, or none of them", "E");

    private final Binding binding;

    GeneratorsKey(String help, String... keys) {
        binding = Binding.of(Layer.GENERATORS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
