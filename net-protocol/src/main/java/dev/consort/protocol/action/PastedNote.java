package dev.consort.protocol.action;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.pattern.Note;

/**
 * One of several notes to be put into a track.
 *
 * @param tick counted from the place where they are put
 */
public record PastedNote(
        @Tick int tick,
        @Pitch int pitch,
        @Length int duration,
        @Velocity int velocity,
        @MayBeAbsent @Share Double probability) {

    /** A note that always sounds. */
    public PastedNote(int tick, int pitch, int duration, int velocity) {
        this(tick, pitch, duration, velocity, null);
    }

    Note note() {
        return new Note(duration, velocity, probability);
    }
}
