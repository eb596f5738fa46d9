package dev.consort.tui.pane.steps;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to drum patterns. */
public enum StepsKey implements KeyCommand {
    HIT("put a hit at the cursor, or take it away", "Enter"),
    HIT_REMOVE("take the hit at the cursor away, or the selected ones", "x", "Del", "Backspace"),
    CURSOR_LEFT("a step earlier", "Left", "h"),
    CURSOR_RIGHT("a step later", "Right", "l"),
    CURSOR_UP("pad above", "Up", "k"),
    CURSOR_DOWN("pad below", "Down", "j"),
    BEAT_LEFT("a beat earlier", "Shift-Left", "H"),
    BEAT_RIGHT("a beat later", "Shift-Right"),
    FIRST_PAD("to the first pad", "Shift-Up", "PgUp", "K"),
    LAST_PAD("to the last pad", "Shift-Down", "PgDn", "J"),
    FIRST_STEP("to the first step", "Home", "g"),
    LAST_STEP("to the last step", "End", "G"),
    SOFTER("softer", "-"),
    LOUDER("louder", "+", "="),
    CHANCE("how often it sounds, in percent", "%"),
    HIT_PITCH("higher or lower than its pad, in semitones", "#"),
    HIT_DETAILS("velocity, chance and pitch in numbers", "i"),
    MOVE_LEFT("move it a step earlier", "Alt-Left"),
    MOVE_RIGHT("move it a step later", "Alt-Right"),
    MOVE_UP("move it to the pad above", "Alt-Up"),
    MOVE_DOWN("move it to the pad below", "Alt-Down"),
    SELECT("begin or end a selection", "v"),
    SELECT_PADS("select all pads between, or this step of all pads", "V"),
    SELECT_ALL("select the whole pattern", "Ctrl-a"),
    COPY("copy the selection, or the pad's hits", "y"),
    CUT("copy it and take it away", "Y"),
    PASTE("paste at the cursor", "p"),
    DUPLICATE("the selection once more behind itself; without one, the pattern", "d"),
    CLEAR_PAD("take every hit of the pad away", "X"),
    CLEAR_PATTERN("take every hit of the pattern away", "Alt-x"),
    EUCLID("spread hits evenly over the pad's steps", "E"),
    PATTERN_BEFORE("show the pattern before", "<"),
    PATTERN_NEXT("show the next pattern", ">"),
    PLAY_PATTERN("play the pattern that is shown, and no chain", "M"),
    COPY_PATTERN("copy this pattern over another one", "D"),
    CHAIN("patterns that play one after the other", "c"),
    SHORTER("the pattern a step shorter", "["),
    LONGER("the pattern a step longer", "]"),
    BEAT_SHORTER("the pattern a beat shorter", "{"),
    BEAT_LONGER("the pattern a beat longer", "}"),
    RESOLUTION("longer or shorter steps", "r"),
    SWING("how late every second step is", "^"),
    PAD_SETTINGS("what the pad sounds like", "e"),
    HEAR("hear the pad", "n"),
    HEAR_PUT("hear hits when they are put, or not", "N"),
    ROLL_HITS("the roll's drums behind these, or not", "S"),
    LOCATE("play from the cursor's step", "B"),
    FOLLOW("follow what is playing, or no longer", "f");

    private final Binding binding;

    StepsKey(String help, String... keys) {
        binding = Binding.of(Layer.STEPS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
