package dev.consort.audio.export;

/** An export that came to nothing, and left nothing; the message is a sentence for people. */
public class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    ExportException(String sentence) {
        super(sentence);
    }

    ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** An export that somebody stopped. */
    public static final class Cancelled extends ExportException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("The export was cancelled; nothing was written.");
        }
    }
}
