package dev.consort.audio.mix;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes scores of states, and keeps each instrument's strip for as long as the instrument is there. This is where strips
 * are allocated, away from the audio thread. Callers take turns.
 */
public final class Arranger {
    private final double sampleRate;
    private final int blockFrames;
    private Map<Integer, Strip> strips = new HashMap<>();
    private Map<Integer, BusStrip> busStrips = new HashMap<>();

    public Arranger(double sampleRate, int blockFrames) {
        this.sampleRate = sampleRate;
        this.blockFrames = blockFrames;
    }

    public synchronized Score arrange(NetworkState state) {
        List<BusPart> buses = buses(state);
        List<Integer> busIds = buses.stream().map(part -> part.bus().id()).toList();
        Map<Integer, Strip> kept = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        boolean anySolo = anySolo(state);
        for (Instrument instrument : state.instruments().byId()) {
            Strip strip = strips.get(instrument.id());
            kept.put(instrument.id(), strip == null ? new Strip(sampleRate, blockFrames) : strip);
            boolean isHeard = !instrument.mute() && (!anySolo || instrument.solo());
            parts.add(part(state, instrument, kept.get(instrument.id()), busIds, isHeard));
        }
        strips = kept;
        return new Score(state, parts, buses);
    }

    private static boolean anySolo(NetworkState state) {
        for (Instrument instrument : state.instruments().byId()) {
            if (instrument.solo()) {
                return true;
            }
        }
        return false;
    }

    private static Part part(
            NetworkState state, Instrument instrument, Strip strip, List<Integer> busIds, boolean isHeard) {
        List<Integer> sendBuses = new ArrayList<>();
        List<Send> sends = new ArrayList<>();
        for (int busId : instrument.sends().ids()) {
            Send send = instrument.sends().get(busId);
            if (send.enabled() && busIds.contains(busId)) {
                sendBuses.add(busIds.indexOf(busId));
                sends.add(send);
            }
        }
        return new Part(
                instrument,
                state.pianoRoll().notes(instrument.id()),
                strip,
                output(instrument, busIds),
                sendBuses.stream().mapToInt(Integer::intValue).toArray(),
                sends.toArray(new Send[0]),
                isHeard);
    }

    private static int output(Instrument instrument, List<Integer> busIds) {
        for (int i = 0; i < busIds.size(); i++) {
            if (instrument.output().equals("Bus " + busIds.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private List<BusPart> buses(NetworkState state) {
        Map<Integer, BusStrip> kept = new HashMap<>();
        List<BusPart> parts = new ArrayList<>();
        boolean anySolo = state.mixer().buses().values().stream().anyMatch(Bus::solo);
        for (Bus bus : state.mixer().buses()) {
            BusStrip strip = busStrips.get(bus.id());
            kept.put(bus.id(), strip == null ? new BusStrip(blockFrames) : strip);
            parts.add(new BusPart(bus, kept.get(bus.id()), !bus.mute() && (!anySolo || bus.solo())));
        }
        busStrips = kept;
        return parts;
    }
}
