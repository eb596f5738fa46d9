package dev.consort.tui.input;

import static dev.consort.tui.input.Layer.EVERYWHERE;
import static dev.consort.tui.input.Layer.INSTRUMENTS;
import static dev.consort.tui.input.Layer.KEYBOARD;
import static dev.consort.tui.input.Layer.MIXER;
import static dev.consort.tui.input.Layer.PEOPLE;
import static dev.consort.tui.input.Layer.QUESTION;
import static dev.consort.tui.input.Layer.ROLL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything that a key can do: the one table behind key handling, the help and the command line. */
public enum KeyCommand {
    PLAY_STOP(EVERYWHERE, "start or stop the band", "Space"),
    TO_START(EVERYWHERE, "go back to the beginning", "b"),
    RECORD(EVERYWHERE, "write what is played into the roll, or no longer", "R"),
    LOOP(EVERYWHERE, "repeat the loop range, or no longer", "L"),
    CLICK(EVERYWHERE, "metronome on or off", "C"),
    SHOW_INSTRUMENTS(EVERYWHERE, "the band and its sounds", "1", "F1"),
    SHOW_MIXER(EVERYWHERE, "faders and meters", "2", "F2"),
    SHOW_ROLL(EVERYWHERE, "the notes of the selected instrument", "3", "F3"),
    SHOW_PEOPLE(EVERYWHERE, "who is here, and chat", "4", "F4"),
    NEXT_PANE(EVERYWHERE, "next view", "Tab"),
    PREVIOUS_PANE(EVERYWHERE, "view before", "Shift-Tab"),
    NEXT_INSTRUMENT(EVERYWHERE, "select the next instrument", "."),
    PREVIOUS_INSTRUMENT(EVERYWHERE, "select the instrument before", ","),
    PERFORM(EVERYWHERE, "play the selected instrument on the letter keys", "/"),
    MUTE(EVERYWHERE, "silence the selected instrument, or no longer", "m"),
    SOLO(EVERYWHERE, "hear only what is on solo", "s"),
    OWN(EVERYWHERE, "take the selected instrument, if it is free", "o"),
    RELEASE(EVERYWHERE, "let go of the selected instrument", "O"),
    UNDO(EVERYWHERE, "take back your own last edit", "u"),
    REDO(EVERYWHERE, "do it again", "U"),
    PRIVILEGE(EVERYWHERE, "ask for the privilege (tempo, transport, master), or give it up", "P"),
    COMMAND(EVERYWHERE, "type a command; Tab completes it", ":"),
    CHAT(EVERYWHERE, "say something to everybody", "t"),
    HELP(EVERYWHERE, "what the keys do here", "?"),
    BACK(EVERYWHERE, "one level back; close, dismiss", "Esc"),
    REDRAW(EVERYWHERE, "draw the screen anew", "Ctrl-l"),
    QUIT(EVERYWHERE, "leave the session; the band plays on", "q"),
    INTERRUPT(EVERYWHERE, "asks whether to leave; a second time leaves", "Ctrl-c"),

    SELECT_UP(INSTRUMENTS, "instrument above", "Up", "k"),
    SELECT_DOWN(INSTRUMENTS, "instrument below", "Down", "j"),
    LEVEL_DOWN(INSTRUMENTS, "softer by 0.02", "Left", "h", "-"),
    LEVEL_UP(INSTRUMENTS, "louder by 0.02", "Right", "l", "+", "="),
    LEVEL_DOWN_BIG(INSTRUMENTS, "softer by 0.1", "Shift-Left"),
    LEVEL_UP_BIG(INSTRUMENTS, "louder by 0.1", "Shift-Right"),
    KNOB_PREVIOUS(INSTRUMENTS, "knob above", "["),
    KNOB_NEXT(INSTRUMENTS, "knob below", "]"),
    KNOB_DOWN(INSTRUMENTS, "turn the knob down", "<"),
    KNOB_UP(INSTRUMENTS, "turn the knob up", ">"),
    KNOB_DOWN_BIG(INSTRUMENTS, "turn the knob down a lot", "{"),
    KNOB_UP_BIG(INSTRUMENTS, "turn the knob up a lot", "}"),
    EDIT_NOTES(INSTRUMENTS, "its notes in the piano roll", "Enter"),
    ADD_INSTRUMENT(INSTRUMENTS, "add an instrument", "a"),
    RENAME_INSTRUMENT(INSTRUMENTS, "give it another name", "e"),
    REMOVE_INSTRUMENT(INSTRUMENTS, "remove it with its notes; asks first", "d", "Del"),

    STRIP_LEFT(MIXER, "strip to the left", "Left", "h"),
    STRIP_RIGHT(MIXER, "strip to the right", "Right", "l"),
    FADER_UP(MIXER, "louder by 0.02", "Up", "k", "+", "="),
    FADER_DOWN(MIXER, "softer by 0.02", "Down", "j", "-"),
    FADER_UP_BIG(MIXER, "louder by 0.1", "Shift-Up", "PgUp"),
    FADER_DOWN_BIG(MIXER, "softer by 0.1", "Shift-Down", "PgDn"),
    PAN_LEFT(MIXER, "more to the left", "<"),
    PAN_RIGHT(MIXER, "more to the right", ">"),
    PAN_CENTRE(MIXER, "to the middle", "c"),
    MASTER_MUTE(MIXER, "silence everything, or no longer", "M"),

    NOTE(ROLL, "put a note at the cursor, or take it away", "Enter"),
    NOTE_REMOVE(ROLL, "take the note at the cursor away", "x", "Del", "Backspace"),
    CURSOR_LEFT(ROLL, "a step earlier", "Left", "h"),
    CURSOR_RIGHT(ROLL, "a step later", "Right", "l"),
    CURSOR_UP(ROLL, "a key higher", "Up", "k"),
    CURSOR_DOWN(ROLL, "a key lower", "Down", "j"),
    BAR_LEFT(ROLL, "a bar earlier", "Shift-Left", "H"),
    BAR_RIGHT(ROLL, "a bar later", "Shift-Right"),
    OCTAVE_UP(ROLL, "an octave higher", "PgUp", "Shift-Up", "K"),
    OCTAVE_DOWN(ROLL, "an octave lower", "PgDn", "Shift-Down", "J"),
    CURSOR_HOME(ROLL, "to the beginning", "Home", "g"),
    CURSOR_END(ROLL, "to the last note", "End", "G"),
    SHORTER(ROLL, "shorter note", "[", "<"),
    LONGER(ROLL, "longer note", "]", ">"),
    SOFTER(ROLL, "softer note", "v"),
    LOUDER(ROLL, "louder note", "V"),
    MOVE_LEFT(ROLL, "move the note a step earlier", "Alt-Left"),
    MOVE_RIGHT(ROLL, "move the note a step later", "Alt-Right"),
    MOVE_UP(ROLL, "move the note a key higher", "Alt-Up"),
    MOVE_DOWN(ROLL, "move the note a key lower", "Alt-Down"),
    ZOOM_IN(ROLL, "finer steps", "+", "="),
    ZOOM_OUT(ROLL, "coarser steps", "-"),
    LOOP_FROM(ROLL, "the loop begins at the cursor's bar", "("),
    LOOP_TO(ROLL, "the loop ends with the cursor's bar", ")"),
    LOCATE(ROLL, "play from the cursor", "p"),
    FOLLOW(ROLL, "follow the playhead, or no longer", "f"),

    PERSON_UP(PEOPLE, "person above", "Up", "k"),
    PERSON_DOWN(PEOPLE, "person below", "Down", "j"),
    HAND_OVER(PEOPLE, "give the selected instrument to this person", "g"),
    SAY(PEOPLE, "say something to everybody", "Enter"),

    PLAY_LOW(KEYBOARD, "the lower octave", "z", "s", "x", "d", "c", "v", "g", "b", "h", "n", "j", "m"),
    PLAY_HIGH(
            KEYBOARD,
            "the upper octave and what is above",
            "q",
            "2",
            "w",
            "3",
            "e",
            "r",
            "5",
            "t",
            "6",
            "y",
            "7",
            "u",
            "i",
            "9",
            "o",
            "0",
            "p"),
    KEYS_OCTAVE_DOWN(KEYBOARD, "an octave lower", "["),
    KEYS_OCTAVE_UP(KEYBOARD, "an octave higher", "]"),
    KEYS_SOFTER(KEYBOARD, "softer", "-"),
    KEYS_LOUDER(KEYBOARD, "louder", "="),
    KEYS_OFF(KEYBOARD, "stop playing on the keys", "/", "Esc"),

    YES(QUESTION, "yes", "y"),
    NO(QUESTION, "no", "n");

    private final Layer layer;
    private final String help;
    private final List<String> keys;

    KeyCommand(Layer layer, String help, String... keys) {
        this.layer = layer;
        this.help = help;
        this.keys = List.of(keys);
    }

    public Layer layer() {
        return layer;
    }

    /** What it does, for people. */
    public String help() {
        return help;
    }

    /** The keys that do it, as {@link KeyStroke#label} writes them; the usual one first. */
    public List<String> keys() {
        return keys;
    }

    /** Its name on the command line, for example {@code "play-stop"}. */
    public String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The commands of a layer in the order in which help shows them. */
    public static List<KeyCommand> of(Layer layer) {
        return Arrays.stream(values()).filter(command -> command.layer == layer).toList();
    }
}
