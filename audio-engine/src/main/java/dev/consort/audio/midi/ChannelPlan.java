package dev.consort.audio.midi;

import dev.consort.protocol.state.instrument.Instrument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which port and channel each instrument of a file gets: its own, and drum kits the tenth. */
final class ChannelPlan {
    /** The tenth channel, counted from 0: that of the drums. */
    static final int DRUMS = 9;

    private static final int MELODIC_CHANNELS = 15;
    private static final int PORTS = 128;

    private final Map<Integer, Place> places = new LinkedHashMap<>();
    private int melodic;
    private int kits;

    /**
     * A place.
     *
     * @param port 0–127
     * @param channel 0–15
     */
    record Place(int port, int channel) {}

    ChannelPlan(List<Instrument> band) {
        for (Instrument each : band) {
            places.put(each.id(), each.source().type().isDrums() ? nextKit() : nextMelodic());
        }
    }

    private Place nextKit() {
        return new Place(kits++ % PORTS, DRUMS);
    }

    private Place nextMelodic() {
        int port = melodic / MELODIC_CHANNELS;
        int channel = melodic++ % MELODIC_CHANNELS;
        return new Place(port, channel < DRUMS ? channel : channel + 1);
    }

    Place of(int instrument) {
        return places.get(instrument);
    }

    int ports() {
        return Math.max(1, Math.max(Math.min(kits, PORTS), (melodic + MELODIC_CHANNELS - 1) / MELODIC_CHANNELS));
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (ports() > 1) {
            remarks.add("The instruments are more than a port's sixteen channels hold and were split over " + ports()
                    + " ports; a program that knows none plays several on one channel, with one sound.");
        }
        return remarks;
    }
}
