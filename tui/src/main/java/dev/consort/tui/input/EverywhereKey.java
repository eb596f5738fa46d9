package dev.consort.tui.input;

/** What keys do in every view. */
public enum EverywhereKey implements KeyCommand {
    PLAY_STOP("start or stop the band", "Space"),
    TO_START("go back to the beginning", "b"),
    RECORD("write what is played into the roll, or no longer", "R"),
    LOOP("repeat the loop range, or no longer", "L"),
    CLICK("metronome on or off", "C"),
    SHOW_INSTRUMENTS("the band and its sounds", "1", "F1"),
    SHOW_MIXER("faders and meters", "2", "F2"),
    SHOW_ROLL("the notes of the selected instrument", "3", "F3"),
    SHOW_PEOPLE("who is here, and chat", "4", "F4"),
    SHOW_ARRANGEMENT("the song: clips along the bars", "5", "F5"),
    SHOW_STEPS("drum patterns, step by step", "6", "F6"),
    SHOW_AUTOMATION("knobs that move by themselves", "7", "F7"),
    SHOW_EDITOR("every knob of the selected instrument", "8", "F8"),
    SHOW_PROJECTS("projects, checkpoints and exports", "9", "F9"),
    SHOW_EQ("the equaliser of the selected strip", "Alt-e"),
    SHOW_GROOVE("swing, feel, arpeggios and chords", "Alt-g"),
    SHOW_GENERATORS("rhythms and melodies that are made up", "Alt-n"),
    SHOW_SAMPLER("waveform and slices", "Alt-w"),
    SHOW_TUNER("reference tones, and what is heard", "Alt-t"),
    SHOW_SCOPE("spectrum and wave of what is heard", "Alt-s"),
    SHOW_MIDI("keyboards and controllers", "Alt-m"),
    SHOW_SETTINGS("tempo, key, tuning of the session", "Alt-f"),
    SHOW_HISTORY("who did what, and back to it", "Alt-h"),
    SHOW_LOG("everything that was said and told", "Alt-l"),
    SHOW_STATUS("sound, server and disk", "Alt-a"),
    NEXT_PANE("next view", "Tab"),
    PREVIOUS_PANE("view before", "Shift-Tab"),
    NEXT_INSTRUMENT("select the next instrument", "."),
    PREVIOUS_INSTRUMENT("select the instrument before", ","),
    PERFORM("play the selected instrument on the letter keys", "/"),
    MUTE("silence the selected instrument, or no longer", "m"),
    SOLO("hear only what is on solo", "s"),
    OWN("take the selected instrument, if it is free", "o"),
    RELEASE("let go of the selected instrument", "O"),
    UNDO("take back your own last edit", "u"),
    REDO("do it again", "U"),
    PRIVILEGE("ask for the privilege (tempo, transport, master), or give it up", "P"),
    COMMAND("type a command; Tab completes it", ":"),
    PALETTE("find anything that can be done, and do it", "Ctrl-p"),
    SWITCH("go to a view by its name", ";"),
    CHAT("say something to everybody", "t"),
    HELP("what the keys do here; type to search, Enter does it", "?"),
    BACK("one level back; close, dismiss", "Esc"),
    MOUSE("let the mouse go, so that the terminal can select text, or take it back", "Ctrl-g"),
    THEME("the next theme: dark, light, contrast, mono", "T"),
    REDRAW("draw the screen anew", "Ctrl-l"),
    QUIT("leave the session; the band plays on", "q"),
    INTERRUPT("asks whether to leave; a second time leaves", "Ctrl-c");

    private final Binding binding;

    EverywhereKey(String help, String... keys) {
        binding = Binding.of(Layer.EVERYWHERE, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
