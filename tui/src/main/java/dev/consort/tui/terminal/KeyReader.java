package dev.consort.tui.terminal;

import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyDecoder;
import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/** The one thread that reads the keyboard. It waits in a read; only inside an escape sequence is the wait limited. */
final class KeyReader implements Runnable {
    private final NonBlockingReader reader;
    private final InputSink sink;
    private final KeyDecoder decoder;

    KeyReader(NonBlockingReader reader, InputSink sink) {
        this.reader = reader;
        this.sink = sink;
        this.decoder = new KeyDecoder(sink);
    }

    /** Reads on a thread of its own until the terminal is closed or gone. */
    void start() {
        Thread thread = new Thread(this, "keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (step()) {}
        } catch (IOException gone) {
            // A terminal that cannot be read is gone, whatever the reason.
        } finally {
            sink.lost();
        }
    }

    private boolean step() throws IOException {
        int character = reader.read(decoder.patienceMillis());
        if (character == NonBlockingReader.READ_EXPIRED) {
            decoder.silence();
        } else if (character >= 0) {
            decoder.accept((char) character);
        }
        return character != NonBlockingReader.EOF;
    }
}
