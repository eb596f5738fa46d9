package dev.consort.audio.output.choice;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.OutputNews;
import dev.consort.audio.output.SilentClock;
import dev.consort.audio.output.WavFileOutput;
import dev.consort.audio.output.card.Cards;
import dev.consort.audio.output.card.JavaSoundCards;
import dev.consort.audio.output.jack.JackOutput;
import dev.consort.audio.output.live.OutputSource;
import dev.consort.audio.output.live.SteadyOutput;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Opens outputs by what people write on a command line. What was opened once is kept up: cards and JACK are looked for
 * until they are back.
 */
public final class AudioOutputs {
    private static final String WAV = "wav:";
    private static final String CARD = "card:";

    private final Cards cards;
    private final Jack jack;

    /** Opens a client of a JACK server. */
    @FunctionalInterface
    interface Jack {
        AudioOutput open(int bufferFrames) throws IOException;
    }

    /** The outputs of this machine. */
    public AudioOutputs() {
        this(new JavaSoundCards(), JackOutput::open);
    }

    AudioOutputs(Cards cards, Jack jack) {
        this.cards = cards;
        this.jack = jack;
    }

    /**
     * Opens an output. {@code auto} is the card that the system offers first; without one, JACK if a server runs; without
     * that silence, until one of them is there.
     *
     * @param news is told when the output goes and comes
     * @throws IOException with a sentence for people; never for {@code auto} and {@code null}
     */
    public AudioOutput open(OutputWish wish, OutputNews news) throws IOException {
        String where = wish.where();
        if (where.equals("null")) {
            return silence("silent", wish);
        }
        if (where.equals("auto")) {
            return automatic(wish, news);
        }
        if (where.startsWith(WAV) && where.length() > WAV.length()) {
            return SteadyOutput.over(file(where.substring(WAV.length()), wish.sampleRate()), AudioOutputs::never, news);
        }
        OutputSource source = device(wish);
        return SteadyOutput.over(source.open(), source, news);
    }

    private OutputSource device(OutputWish wish) throws IOException {
        String where = wish.where();
        if (where.equals("jack")) {
            return () -> jack.open(wish.bufferFrames());
        }
        if (where.startsWith(CARD) && where.length() > CARD.length()) {
            String name = where.substring(CARD.length());
            return () -> cards.named(name).open(wish.sampleRate(), cardFrames(wish));
        }
        throw new IOException("'" + where + "' is no audio output; there are auto, null, jack, card:NAME and wav:FILE");
    }

    private AudioOutput automatic(OutputWish wish, OutputNews news) {
        OutputSource source = () -> anything(wish);
        try {
            return SteadyOutput.over(source.open(), source, news);
        } catch (IOException nothing) {
            return SteadyOutput.until(silence("silent: " + nothing.getMessage(), wish), source, news);
        }
    }

    private AudioOutput anything(OutputWish wish) throws IOException {
        try {
            return cards.first().open(wish.sampleRate(), cardFrames(wish));
        } catch (IOException noCard) {
            try {
                return jack.open(wish.bufferFrames());
            } catch (IOException noJack) {
                throw new IOException(noCard.getMessage() + ", and " + noJack.getMessage(), noJack);
            }
        }
    }

    private static int cardFrames(OutputWish wish) {
        return wish.bufferFrames() == 0 ? SilentClock.USUAL_BUFFER : wish.bufferFrames();
    }

    private static AudioOutput silence(String description, OutputWish wish) {
        return new SilentClock(description, wish.sampleRate(), cardFrames(wish));
    }

    private static AudioOutput file(String path, int sampleRate) throws IOException {
        try {
            return new WavFileOutput(Path.of(path), sampleRate);
        } catch (InvalidPathException noPath) {
            throw new IOException("'" + path + "' is not a file name here", noPath);
        }
    }

    /** A file that cannot be written is not tried again: that would overwrite what is in it. */
    private static AudioOutput never() throws IOException {
        throw new IOException("the file is not begun again");
    }
}
