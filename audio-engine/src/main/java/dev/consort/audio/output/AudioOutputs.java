package dev.consort.audio.output;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens outputs by the name that people give them. */
public final class AudioOutputs {
    private static final String WAV = "wav:";

    private AudioOutputs() {}

    /**
     * Opens an output.
     *
     * @param name {@code auto} (a card, or silence where there is none; never fails), {@code null} (silence) or
     *     {@code wav:FILE}
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the name is none of these
     */
    public static AudioOutput open(String name, int sampleRate, int blockFrames) throws IOException {
        if (name.equals("auto")) {
            return card(sampleRate, blockFrames);
        }
        if (name.equals("null")) {
            return new PacedOutput("silent, as asked; the session plays all the same", BlockSink.SILENCE);
        }
        if (name.startsWith(WAV) && name.length() > WAV.length()) {
            return wav(name.substring(WAV.length()), sampleRate);
        }
        throw new IllegalArgumentException("'" + name + "' is not auto, null or wav:FILE");
    }

    private static AudioOutput card(int sampleRate, int blockFrames) {
        CardSink card = CardSink.open(sampleRate, blockFrames);
        return card == null
                ? new PacedOutput("no sound card found, so it plays in silence", BlockSink.SILENCE)
                : new PacedOutput("sound card, " + sampleRate + " Hz, " + card.bufferMillis() + " ms buffer", card);
    }

    private static AudioOutput wav(String file, int sampleRate) throws IOException {
        try {
            Path target = Path.of(file);
            return new PacedOutput("writing " + target, new WavSink(new WavFile(target, sampleRate)));
        } catch (InvalidPathException e) {
            throw new IOException("'" + file + "' is no file name", e);
        }
    }
}
