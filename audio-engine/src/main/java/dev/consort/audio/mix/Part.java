package dev.consort.audio.mix;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.pattern.NoteMap;

/**
 * One instrument as the audio thread needs it: what it is, what it plays, and the strip that sounds it.
 *
 * @param bus index of the bus that it goes to, −1 for the master
 * @param sendBuses indexes of the buses that it sends to
 * @param sends the sends to these buses
 * @param isHeard neither muted nor silenced by somebody else's solo
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(
        Instrument instrument, NoteMap notes, Strip strip, int bus, int[] sendBuses, Send[] sends, boolean isHeard) {
    public int id() {
        return instrument.id();
    }
}
