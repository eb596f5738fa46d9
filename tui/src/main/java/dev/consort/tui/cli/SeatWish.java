package dev.consort.tui.cli;

import dev.consort.tui.midi.MidiWish;
import dev.consort.tui.terminal.ScreenWish;
import java.util.List;

/**
 * What somebody wants of a session.
 *
 * @param name or null for the name on this machine
 * @param own ids of instruments
 * @param isPlain lines instead of a screen, even where a screen is possible
 * @param keepsGoing whether a script in lines succeeds even if something in it was refused
 * @param midi the MIDI keyboard to play with
 * @param screen how the screen should look
 */
record SeatWish(
        String name,
        List<Integer> own,
        boolean wantsPrivilege,
        boolean isWatching,
        boolean isPlain,
        boolean keepsGoing,
        MidiWish midi,
        ScreenWish screen) {
    /** Without a MIDI keyboard, on a screen as it comes. */
    SeatWish(String name, List<Integer> own, boolean wantsPrivilege, boolean isWatching, boolean isPlain) {
        this(name, own, wantsPrivilege, isWatching, isPlain, false, MidiWish.WITHOUT, ScreenWish.ANY);
    }

    /** The same with transport, tempo and master from the start. */
    SeatWish privileged() {
        return new SeatWish(name, own, true, isWatching, isPlain, keepsGoing, midi, screen);
    }

    String nameOrUser() {
        return name != null ? name : System.getProperty("user.name", "player");
    }
}
