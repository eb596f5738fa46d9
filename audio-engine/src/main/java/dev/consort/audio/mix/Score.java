package dev.consort.audio.mix;

import dev.consort.protocol.state.NetworkState;
import java.util.List;

/**
 * A state made ready for the audio thread: every look-up is done beforehand. Immutable, but for the strips that it points
 * to, which live from score to score and belong to the audio thread.
 */
public final class Score {
    private final NetworkState state;
    private final Part[] parts;
    private final BusPart[] buses;

    Score(NetworkState state, List<Part> parts, List<BusPart> buses) {
        this.state = state;
        this.parts = parts.toArray(new Part[0]);
        this.buses = buses.toArray(new BusPart[0]);
    }

    public NetworkState state() {
        return state;
    }

    public int size() {
        return parts.length;
    }

    public Part part(int index) {
        return parts[index];
    }

    /** The part of this instrument, or null. */
    public Part partOf(int instrument) {
        for (Part part : parts) {
            if (part.id() == instrument) {
                return part;
            }
        }
        return null;
    }

    int busCount() {
        return buses.length;
    }

    BusPart bus(int index) {
        return buses[index];
    }
}
