package dev.consort.audio.input;

import java.io.IOException;
import java.util.function.Consumer;

/** Opens an input by what people write on a command line. */
public final class AudioInputs {
    private AudioInputs() {}

    /**
     * Opens an input.
     *
     * @param wanted {@code "none"}, {@code "auto"} for the card that the system offers first, or a part of a card's name
     * @param remarks told when the device has gone
     * @throws IOException with a sentence for people
     */
    public static AudioInput open(String wanted, int sampleRate, Consumer<String> remarks) throws IOException {
        return wanted.equals("none") ? AudioInput.NONE : CardInput.open(wanted, sampleRate, remarks);
    }
}
