package dev.consort.protocol.action;

import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Tick;

/** From where to where one note goes. */
public record NoteMove(
        @Tick int tick,
        @Pitch int pitch,
        @Tick int toTick,
        @Pitch int toPitch) {}
