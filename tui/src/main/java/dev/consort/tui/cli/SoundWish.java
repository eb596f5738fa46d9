package dev.consort.tui.cli;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.output.choice.OutputWish;
import java.nio.file.Path;

/**
 * What somebody wants to hear, and to keep of it.
 *
 * @param output where the sound goes
 * @param recording a WAV file for what is heard, or null
 */
record SoundWish(OutputWish output, Path recording) {
    /** An output by its name, with what is usual otherwise. */
    static SoundWish of(String output) {
        return new SoundWish(new OutputWish(output, EngineConfig.DEFAULT.sampleRate(), 0), null);
    }
}
