package dev.consort.audio.midi.file;

/** Bytes that do not begin as a Standard MIDI File does. */
public final class NotMidiException extends Exception {
    private static final long serialVersionUID = 1L;

    NotMidiException(String message) {
        super(message);
    }
}
