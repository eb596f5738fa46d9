package dev.consort.tui.pane.people;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do among the people. */
public enum PeopleKey implements KeyCommand {
    PERSON_UP("person above", "Up", "k"),
    PERSON_DOWN("person below", "Down", "j"),
    SAY("say something to everybody", "Enter"),
    HAND_OVER("give the selected instrument to this person", "g"),
    LOOK_ALONG("go to what this person looks at", "f"),
    GRANT("give the privilege to this person, who asked for it", "y"),
    DENY("keep the privilege from this person, who asked for it", "n"),
    MODERATE("send this person out, keep them out, or take their voice; asks first", "x", "Del"),
    TALK_ONLY("show only what people said, or what happened, too", "w"),
    TALK_BACK("leaf back in the talk", "PgUp", "Ctrl-u"),
    TALK_ON("leaf on in the talk", "PgDn", "Ctrl-d"),
    TALK_END("to the newest of the talk", "End");

    private final Binding binding;

    PeopleKey(String help, String... keys) {
        binding = Binding.of(Layer.PEOPLE, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
