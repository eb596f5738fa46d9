package dev.consort.audio.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/** A sound card's input, two channels of 16 bits. */
final class CardInput implements LiveInput.Line {
    private static final double BUFFER_SECONDS = 0.02;
    private static final int FRAME_BYTES = 4;

    private final TargetDataLine line;
    private byte[] bytes = new byte[0];

    private CardInput(TargetDataLine line) {
        this.line = line;
    }

    /**
     * Opens the input of a card.
     *
     * @param part of its name, capitals or not; {@code "auto"} for the system's favourite
     * @throws IOException that says what there is
     */
    static AudioInput open(String part, int sampleRate, Consumer<String> remarks) throws IOException {
        AudioFormat format = new AudioFormat(sampleRate, 16, 2, true, false);
        try {
            TargetDataLine line = find(part, format);
            line.open(format, (int) (BUFFER_SECONDS * sampleRate) * FRAME_BYTES);
            line.start();
            return new LiveInput(new CardInput(line), sampleRate, remarks);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException | LinkageError none) {
            throw new IOException("no input can be opened: " + none.getMessage(), none);
        }
    }

    private static TargetDataLine find(String part, AudioFormat format) throws IOException, LineUnavailableException {
        DataLine.Info wanted = new DataLine.Info(TargetDataLine.class, format);
        List<String> names = new ArrayList<>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            Mixer mixer = AudioSystem.getMixer(info);
            if (mixer.isLineSupported(wanted)) {
                names.add(info.getName());
                if (part.equals("auto")
                        || info.getName().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))) {
                    return (TargetDataLine) mixer.getLine(wanted);
                }
            }
        }
        throw new IOException(
                names.isEmpty()
                        ? "there is no sound card with an input"
                        : "no input is called '" + part + "'; there are: " + String.join(", ", names));
    }

    @Override
    public int read(float[] interleaved) throws IOException {
        if (bytes.length < 2 * interleaved.length) {
            bytes = new byte[2 * interleaved.length];
        }
        int read = line.read(bytes, 0, 2 * interleaved.length);
        if (read <= 0) {
            throw new IOException("nothing comes from it any more");
        }
        for (int i = 0; i < read / 2; i++) {
            interleaved[i] = (bytes[2 * i + 1] << 8 | bytes[2 * i] & 0xFF) / 32_768f;
        }
        return read / FRAME_BYTES;
    }

    @Override
    public void close() {
        line.stop();
        line.close();
    }
}
