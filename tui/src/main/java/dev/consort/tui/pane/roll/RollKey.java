package dev.consort.tui.pane.roll;

import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do to the notes. */
public enum RollKey implements KeyCommand {
    NOTE("put a note at the cursor, or take it away", "Enter"),
    NOTE_REMOVE("take the note at the cursor away, or the selected ones", "x", "Del", "Backspace"),
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
    NEXT_NOTE("to the next note", "w"),
    PREVIOUS_NOTE("to the note before", "W"),
    SHORTER("a step shorter", "["),
    LONGER("a step longer", "]"),
    BEAT_SHORTER("a beat shorter", "{"),
    BEAT_LONGER("a beat longer", "}"),
    SOFTER("softer", "-"),
    LOUDER("louder", "+", "="),
    CHANCE("how often it sounds, in percent", "%"),
    NOTE_DETAILS("velocity, length and chance in numbers", "e", "i"),
    MOVE_LEFT("move it a step earlier", "Alt-Left"),
    MOVE_RIGHT("move it a step later", "Alt-Right"),
    MOVE_UP("move it a key higher", "Alt-Up"),
    MOVE_DOWN("move it a key lower", "Alt-Down"),
    SELECT("begin or end a selection", "v"),
    SELECT_BARS("select all keys between, or whole bars", "V"),
    SELECT_ALL("select every note", "Ctrl-a"),
    COPY("copy the selection, or the bar", "y"),
    CUT("copy it and take it away", "Y"),
    PASTE("paste at the cursor", "p"),
    DUPLICATE("the selection, or the bar, once more behind itself", "d"),
    CLEAR("take every note of the selected time away, or of the bar", "X"),
    QUANTISE("move notes onto a grid: which one, and how far", "Q"),
    TRANSPOSE("move the selection, or everything, by semitones", "#"),
    CHORD("put notes, octaves, fifths, triads or seventh chords", "c"),
    HEAR("hear what is at the cursor", "n"),
    HEAR_PUT("hear notes when they are put, or not", "N"),
    ZOOM_IN("finer steps", "z"),
    ZOOM_OUT("coarser steps", "Z"),
    FEEL("straight steps, triplets or dotted ones", "r"),
    OTHERS_NOTES("the other instruments' notes behind these, or not", "S"),
    VELOCITIES("velocities below the notes, or not", "D"),
    OVERLAY("the next of its automation lanes on top, or none", "A"),
    LOOP_FROM("the loop begins at the cursor's bar, or at the selection", "("),
    LOOP_TO("the loop ends with the cursor's bar, or the selection", ")"),
    LOCATE("play from the cursor", "B"),
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
