package dev.consort.tui.cli;

import dev.consort.tui.midi.MidiWish;
import java.util.List;

/**
 * What somebody wants of a session.
 *
 * @param name or null for the name on this machine
 * @param own ids of instruments
 * @param isPlain lines instead of a screen, even where a screen is possible
 * @param midi the MIDI keyboard to play with
 */
record SeatWish(
        String name, List<Integer> own, boolean wantsPrivilege, boolean isWatching, boolean isPlain, MidiWish midi) {
    /** Without a MIDI keyboard. */
    SeatWish(String name, List<Integer> own, boolean wantsPrivilege, boolean isWatching, boolean isPlain) {
        this(name, own, wantsPrivilege, isWatching, isPlain, MidiWish.WITHOUT);
    }

    String nameOrUser() {
        return name != null ? name : System.getProperty("user.name", "player");
    }
}
