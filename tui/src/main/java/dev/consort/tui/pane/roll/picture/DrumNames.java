package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.theory.PitchClass;

/** What the pitches of a drum kit are called, after the General MIDI percussion map. */
final class DrumNames {
    private static final int FIRST = 35;
    private static final String[] NAMES = {
        "Low kick",
        "Kick",
        "Side stick",
        "Snare",
        "Clap",
        "Snare 2",
        "Low tom 2",
        "Closed hat",
        "Low tom",
        "Pedal hat",
        "Mid tom 2",
        "Open hat",
        "Mid tom",
        "High tom 2",
        "Crash",
        "High tom",
        "Ride",
        "China",
        "Ride bell",
        "Tambourine",
        "Splash",
        "Cowbell",
        "Crash 2",
        "Vibraslap",
        "Ride 2"
    };

    private DrumNames() {}

    static String of(int pitch) {
        int index = pitch - FIRST;
        return index >= 0 && index < NAMES.length ? NAMES[index] : PitchClass.pitchName(pitch);
    }
}
