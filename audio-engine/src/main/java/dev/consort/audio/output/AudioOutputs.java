package dev.consort.audio.output;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens an output by what people write on a command line. */
public final class AudioOutputs {
    /** Frames per second where nothing else is asked for. */
    public static final int SAMPLE_RATE = 48_000;

    private static final String WAV = "wav:";

    private AudioOutputs() {}

    /** Opens an output at 48 kHz; see {@link #open(String, int)}. */
    public static AudioOutput open(String wanted) throws IOException {
        return open(wanted, SAMPLE_RATE);
    }

    /**
     * Opens an output.
     *
     * @param wanted {@code "auto"} for a sound card or, where there is none, silence; {@code "null"} for silence; or
     *     {@code "wav:FILE"}
     * @throws IOException with a sentence for people; never for {@code "auto"} and {@code "null"}
     */
    public static AudioOutput open(String wanted, int sampleRate) throws IOException {
        if (wanted.equals("auto")) {
            return cardOrSilence(sampleRate);
        }
        if (wanted.equals("null")) {
            return new SilentClock("silent", sampleRate);
        }
        if (wanted.startsWith(WAV) && wanted.length() > WAV.length()) {
            return file(wanted.substring(WAV.length()), sampleRate);
        }
        throw new IOException("'" + wanted + "' is no audio output; there are auto, null and wav:FILE");
    }

    private static AudioOutput cardOrSilence(int sampleRate) {
        try {
            return SoundCardOutput.open(sampleRate);
        } catch (IOException none) {
            return new SilentClock("silent: " + none.getMessage(), sampleRate);
        }
    }

    private static AudioOutput file(String path, int sampleRate) throws IOException {
        try {
            return new WavFileOutput(Path.of(path), sampleRate);
        } catch (InvalidPathException noPath) {
            throw new IOException("'" + path + "' is not a file name here", noPath);
        }
    }
}
