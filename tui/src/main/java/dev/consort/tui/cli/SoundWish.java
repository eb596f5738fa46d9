package dev.consort.tui.cli;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.output.choice.OutputWish;
import java.nio.file.Path;

/**
 * What somebody wants to hear, and to keep of it.
 *
 * @param output where the sound goes
 * @param recording a WAV file for what is heard, or null
 * @param input {@code none}, {@code auto} or a part of a card's name
 * @param midiOut the port that the session's clock goes to, a part of its name; null for none
 */
record SoundWish(OutputWish output, Path recording, String input, String midiOut) {
    /** Nothing is plugged in. */
    static final String NO_INPUT = "none";

    /** Without MIDI clock. */
    SoundWish(OutputWish output, Path recording, String input) {
        this(output, recording, input, null);
    }

    /** An output by its name, with what is usual otherwise. */
    static SoundWish of(String output) {
        return new SoundWish(new OutputWish(output, EngineConfig.DEFAULT.sampleRate(), 0), null, NO_INPUT);
    }
}
