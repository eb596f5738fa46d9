package dev.consort.tui.pane.mixer;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do in the mixer. */
public enum MixerKey implements KeyCommand {
    STRIP_LEFT("strip to the left", "Left", "h"),
    STRIP_RIGHT("strip to the right", "Right", "l"),
    FADER_UP("louder by 0.02", "Up", "k", "+", "="),
    FADER_DOWN("softer by 0.02", "Down", "j", "-"),
    FADER_UP_BIG("louder by 0.1", "Shift-Up", "PgUp"),
    FADER_DOWN_BIG("softer by 0.1", "Shift-Down", "PgDn"),
    PAN_LEFT("more to the left", "<"),
    PAN_RIGHT("more to the right", ">"),
    PAN_CENTRE("to the middle", "c"),
    MASTER_MUTE("silence everything, or no longer", "M");

    private final Binding binding;

    MixerKey(String help, String... keys) {
        binding = Binding.of(Layer.MIXER, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
