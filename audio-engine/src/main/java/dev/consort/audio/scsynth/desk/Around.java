package dev.consort.audio.scsynth.desk;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.theory.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the nodes of a strip know of the rest of the session.
 *
 * @param mode the session's key
 * @param sampleRate of the server, in Hz
 * @param buses the ids of the buses there are
 * @param busSolo whether some bus is on solo
 * @param recordings a number that rises whenever a recording has been loaded
 */
record Around(Mode mode, double sampleRate, List<Integer> buses, boolean busSolo, int recordings) {
    private static final String BUS = "Bus ";

    Around {
        buses = List.copyOf(buses);
    }

    static Around of(NetworkState now, double sampleRate, int recordings) {
        List<Integer> ids = new ArrayList<>();
        boolean solo = false;
        for (Bus bus : now.mixer().buses()) {
            ids.add(bus.id());
            solo |= bus.solo();
        }
        return new Around(new Mode(now.session().key(), now.session().scale()), sampleRate, ids, solo, recordings);
    }

    /** The audio bus of a bus of the mixer, or {@code otherwise} when there is none of that id. */
    int bus(int id, Wires wires, int otherwise) {
        return buses.contains(id) ? wires.strip(Keys.bus(id)) : otherwise;
    }

    /** Where an output of this name leads; past soloed buses only what is soloed itself. */
    int output(String name, boolean solo, Wires wires) {
        if (name.startsWith(BUS)) {
            return bus(number(name.substring(BUS.length())), wires, Wires.NOWHERE);
        }
        return busSolo && !solo ? Wires.NOWHERE : Wires.MASTER;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
