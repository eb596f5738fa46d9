package dev.consort.audio.midi;

/** A MIDI file cannot be opened. The message is a sentence that says what is wrong with it. */
public final class MidiImportException extends Exception {
    private static final long serialVersionUID = 1L;

    MidiImportException(String sentence) {
        super(sentence);
    }
}
