package dev.consort.audio.midi;

/** A file that cannot be imported; the message is a sentence for people. */
public final class MidiImportException extends Exception {
    private static final long serialVersionUID = 1L;

    public MidiImportException(String sentence) {
        super(sentence);
    }

    public MidiImportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
