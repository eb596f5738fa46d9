package dev.consort.tui.terminal;

import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.decoder.KeyDecoder;
import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/**
 * The one thread that reads the keyboard.
 *
 * <p>Every wait has an end, however far: JLine's unlimited read keeps a lock that its own closing needs, so that the process
 * would hang on its way out.
 */
final class KeyReader implements Runnable {
    private static final int LONG_MILLIS = 600_000;

    private final NonBlockingReader reader;
    private final InputSink sink;
    private final KeyDecoder decoder;
    private volatile boolean stopped;

    /** @param onReleasesOffered the terminal can tell when keys are let go */
    KeyReader(NonBlockingReader reader, InputSink sink, Runnable onReleasesOffered) {
        this.reader = reader;
        this.sink = sink;
        this.decoder = new KeyDecoder(sink, onReleasesOffered);
    }

    /** Reads on a thread of its own until the terminal is closed or gone. */
    void start() {
        Thread thread = new Thread(this, "keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    /** Says that no key is held any more. For any thread. */
    void letGo() {
        decoder.letGo();
    }

    /** Reads no more, once the terminal is being closed. */
    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped && step()) {}
        } catch (IOException | IllegalStateException gone) {
            // A terminal that cannot be read is gone, whatever the reason.
        } finally {
            sink.lost();
        }
    }

    private boolean step() throws IOException {
        int patience = decoder.patienceMillis();
        int character = reader.read(patience == 0 ? LONG_MILLIS : patience);
        if (character == NonBlockingReader.READ_EXPIRED) {
            decoder.silence();
        } else if (character >= 0) {
            decoder.accept((char) character);
        }
        return character != NonBlockingReader.EOF;
    }
}
