package dev.consort.audio.output.card;

import dev.consort.audio.output.AudioOutput;
import java.io.IOException;

/** A sound card of this machine. */
public interface Card {
    /** What the system calls it. */
    String name();

    /**
     * Opens it for stereo. May take long.
     *
     * @param sampleRate Hz that are wanted; a card that has not got them takes another rate
     * @param bufferFrames frames that are to wait in it; it may take another number
     * @throws IOException with a sentence for people, when it cannot be opened now
     */
    AudioOutput open(int sampleRate, int bufferFrames) throws IOException;
}
