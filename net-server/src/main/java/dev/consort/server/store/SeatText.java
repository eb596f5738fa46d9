package dev.consort.server.store;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.shape.RecordShape;
import dev.consort.server.members.SeatBook;

/** Seats as they are kept: JSON. */
public final class SeatText {
    private static final RecordShape<SeatBook> SHAPE = StateShapes.ALL.ofRecord(SeatBook.class);

    private SeatText() {}

    static String of(SeatBook seats) {
        return Packed.text(SHAPE.toJson(seats));
    }

    /** @throws ProjectException if that is no book of seats */
    static SeatBook read(String text) throws ProjectException {
        try {
            return SHAPE.fromJson(Packed.json(text, Packed.Bounds.OURS));
        } catch (Malformed | IllegalArgumentException | IllegalStateException e) {
            throw new ProjectException("the seats in it cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
