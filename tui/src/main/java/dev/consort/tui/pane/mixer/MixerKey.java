package dev.consort.tui.pane.mixer;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do in the mixer. */
public enum MixerKey implements KeyCommand {
    STRIP_LEFT("strip to the left", "Left", "h"),
    STRIP_RIGHT("strip to the right", "Right", "l"),
    FIRST_STRIP("the first strip", "Home", "g"),
    LAST_STRIP("the master", "End", "G"),
    OPEN_STRIP("everything of this strip: effects, sends, equaliser", "Enter", "i"),
    FADER_UP("louder by 0.02", "Up", "k", "+", "="),
    FADER_DOWN("softer by 0.02", "Down", "j", "-"),
    FADER_UP_BIG("louder by 0.1", "Shift-Up", "PgUp"),
    FADER_DOWN_BIG("softer by 0.1", "Shift-Down", "PgDn"),
    FADER_USUAL("back to the usual level", "Backspace", "\\"),
    PAN_LEFT("more to the left", "<"),
    PAN_RIGHT("more to the right", ">"),
    PAN_CENTRE("to the middle", "c"),
    SEND_PREVIOUS("the bus before, for the keys that send", "["),
    SEND_NEXT("the next bus, for the keys that send", "]"),
    SEND_DOWN("send less to that bus", "{"),
    SEND_UP("send more to that bus; a strip shows its sends in tenths", "}"),
    SEND_SWITCH("do not send to that bus, or do again", "!"),
    CHOOSE_OUTPUT("choose where it goes", "D"),
    MOVE_LEFT("further to the left in the band", "Alt-Left"),
    MOVE_RIGHT("further to the right in the band", "Alt-Right"),
    ADD_BUS("add a bus", "a"),
    REMOVE_STRIP("remove the bus or the instrument; asks first", "x", "Del"),
    RENAME_STRIP("give it another name", "e", "r"),
    FORGET_PEAKS("forget the highest peaks and the marks of clipping", "0"),
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
