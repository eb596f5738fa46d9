package dev.consort.tui.pane.roll;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the notes. */
public enum RollKey implements KeyCommand {
    NOTE("put a note at the cursor, or take it away", "Enter"),
    NOTE_REMOVE("take the note at the cursor away", "x", "Del", "Backspace"),
    CURSOR_LEFT("a step earlier", "Left", "h"),
    CURSOR_RIGHT("a step later", "Right", "l"),
    CURSOR_UP("a key higher", "Up", "k"),
    CURSOR_DOWN("a key lower", "Down", "j"),
    BAR_LEFT("a bar earlier", "Shift-Left", "H"),
    BAR_RIGHT("a bar later", "Shift-Right"),
    OCTAVE_UP("an octave higher", "PgUp", "Shift-Up", "K"),
    OCTAVE_DOWN("an octave lower", "PgDn", "Shift-Down", "J"),
    CURSOR_HOME("to the beginning", "Home", "g"),
    CURSOR_END("to the last note", "End", "G"),
    SHORTER("shorter note", "[", "<"),
    LONGER("longer note", "]", ">"),
    SOFTER("softer note", "v"),
    LOUDER("louder note", "V"),
    MOVE_LEFT("move the note a step earlier", "Alt-Left"),
    MOVE_RIGHT("move the note a step later", "Alt-Right"),
    MOVE_UP("move the note a key higher", "Alt-Up"),
    MOVE_DOWN("move the note a key lower", "Alt-Down"),
    ZOOM_IN("finer steps", "+", "="),
    ZOOM_OUT("coarser steps", "-"),
    LOOP_FROM("the loop begins at the cursor's bar", "("),
    LOOP_TO("the loop ends with the cursor's bar", ")"),
    LOCATE("play from the cursor", "p"),
    FOLLOW("follow the playhead, or no longer", "f");

    private final Binding binding;

    RollKey(String help, String... keys) {
        binding = Binding.of(Layer.ROLL, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
