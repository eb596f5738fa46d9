package dev.consort.tui.pane.people;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do among the people. */
public enum PeopleKey implements KeyCommand {
    PERSON_UP("person above", "Up", "k"),
    PERSON_DOWN("person below", "Down", "j"),
    HAND_OVER("give the selected instrument to this person", "g"),
    SAY("say something to everybody", "Enter");

    private final Binding binding;

    PeopleKey(String help, String... keys) {
        binding = Binding.of(Layer.PEOPLE, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
