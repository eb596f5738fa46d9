package dev.consort.audio.output.card;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.Pcm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** The cards that JavaSound knows. Without any device it has none; that is no error. */
public final class JavaSoundCards implements Cards {
    private static final int[] OTHER_RATES = {48_000, 44_100, 96_000};

    @Override
    public List<Card> all() {
        List<Card> cards = new ArrayList<>();
        try {
            for (Mixer.Info info : AudioSystem.getMixerInfo()) {
                if (AudioSystem.getMixer(info).isLineSupported(new DataLine.Info(SourceDataLine.class, null))) {
                    cards.add(new JavaSoundCard(info));
                }
            }
        } catch (IllegalArgumentException | SecurityException | LinkageError none) {
            // A card that goes while one looks, or a system without sound: what was found so far is what there is.
            return cards;
        }
        return cards;
    }

    /** A mixer that can play. */
    private record JavaSoundCard(Mixer.Info info) implements Card {
        @Override
        public String name() {
            return info.getName();
        }

        @Override
        public AudioOutput open(int sampleRate, int bufferFrames) throws IOException {
            Set<Integer> rates = new LinkedHashSet<>(List.of(sampleRate));
            for (int other : OTHER_RATES) {
                rates.add(other);
            }
            IOException first = null;
            for (int rate : rates) {
                try {
                    return at(rate, (int) ((long) bufferFrames * rate / sampleRate));
                } catch (IOException failure) {
                    first = first == null ? failure : first;
                }
            }
            throw first;
        }

        private AudioOutput at(int sampleRate, int bufferFrames) throws IOException {
            AudioFormat format = new AudioFormat(sampleRate, Pcm.BITS_16.bits(), 2, true, false);
            try {
                SourceDataLine line = (SourceDataLine)
                        AudioSystem.getMixer(info).getLine(new DataLine.Info(SourceDataLine.class, format));
                line.open(format, bufferFrames * Pcm.BITS_16.bytesPerFrame());
                line.start();
                return new SoundCardOutput(name(), line);
            } catch (LineUnavailableException | IllegalArgumentException | SecurityException | LinkageError none) {
                // A card that is held by another program, has not got the rate, or has gone since it was listed.
                throw new IOException(
                        "the sound card " + name() + " cannot be opened (" + none.getMessage() + ")", none);
            }
        }
    }
}
