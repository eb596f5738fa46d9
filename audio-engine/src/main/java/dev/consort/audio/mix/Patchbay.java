package dev.consort.audio.mix;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import java.util.ArrayList;
import java.util.List;

/** Wires parts to buses as the state says. Works, and allocates, only when instruments or mixer have changed. */
final class Patchbay {
    private static final String BUS = "Bus ";

    private final int sampleRate;
    private BusStrip[] buses = {};

    Patchbay(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    BusStrip[] buses() {
        return buses;
    }

    /** Follows buses and routes; {@code parts} are those of the state's instruments and of some that have gone. */
    void follow(NetworkState state, Part[] parts) {
        boolean busSolo = followBuses(state);
        boolean solo = state.instruments().byId().values().stream().anyMatch(Instrument::solo);
        for (Part part : parts) {
            Instrument shown = part.shown();
            BusStrip to = shown.output().startsWith(BUS) ? bus(idOf(shown.output())) : null;
            // A soloed bus silences what goes past the buses, unless that is soloed itself.
            boolean toMaster = Instrument.TO_MASTER.equals(shown.output()) && (!busSolo || shown.solo());
            part.strip().route(to, toMaster, routes(part), !shown.mute() && (!solo || shown.solo()));
        }
    }

    private boolean followBuses(NetworkState state) {
        List<BusStrip> strips = new ArrayList<>();
        boolean solo = state.mixer().buses().values().stream().anyMatch(Bus::solo);
        for (Bus bus : state.mixer().buses().values()) {
            BusStrip known = bus(bus.id());
            BusStrip strip = known == null ? new BusStrip(sampleRate, bus.id()) : known;
            strip.follow(bus, solo);
            strips.add(strip);
        }
        buses = strips.toArray(BusStrip[]::new);
        return solo;
    }

    private Route[] routes(Part part) {
        List<Route> routes = new ArrayList<>();
        for (int id : part.shown().sends().ids()) {
            BusStrip to = bus(id);
            if (to != null) {
                routes.add(route(part, to, part.shown().sends().get(id)));
            }
        }
        return routes.toArray(Route[]::new);
    }

    private Route route(Part part, BusStrip to, Send send) {
        Route route = new Route(sampleRate, to, send.tap());
        for (Route known : part.strip().sends()) {
            route = known.to == to && known.tap == send.tap() ? known : route;
        }
        route.level.aim(send.enabled() ? send.level() : 0);
        return route;
    }

    private BusStrip bus(int id) {
        for (BusStrip strip : buses) {
            if (strip.id == id) {
                return strip;
            }
        }
        return null;
    }

    private static int idOf(String output) {
        try {
            return Integer.parseInt(output.substring(BUS.length()));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
