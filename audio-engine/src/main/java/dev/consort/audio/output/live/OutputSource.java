package dev.consort.audio.output.live;

import dev.consort.audio.output.AudioOutput;
import java.io.IOException;

/** Opens the output that somebody wants, whenever it is there. */
@FunctionalInterface
public interface OutputSource {
    /**
     * Opens it. May take long; never called by the audio thread.
     *
     * @throws IOException with a sentence for people, when it is not there
     */
    AudioOutput open() throws IOException;
}
