package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.StripAddress;

/** Whether a strip is there. */
final class StripCheck {
    private StripCheck() {}

    static Check bus(NetworkState state, int id) {
        return Check.that(state.mixer().buses().contains(id), "there is no bus " + id + "; " + buses(state));
    }

    static Check group(NetworkState state, int id) {
        return Check.that(
                state.mixer().groups().contains(id),
                "there is no group " + id + "; layering two instruments makes one");
    }

    static Check strip(NetworkState state, String address) {
        StripAddress strip = StripAddress.parse(address);
        return Check.that(
                strip != null && state.mixer().chain(strip) != null,
                "a strip is \"Master\", \"Bus\" or \"Group\" and its number, and there must be one of that number");
    }

    /** Whether a signal can go there: the master, or a bus that there is. */
    static boolean isOutput(NetworkState state, String output) {
        StripAddress strip = StripAddress.parse(output);
        return strip != null
                && strip.kind() != StripAddress.Kind.GROUP
                && state.mixer().chain(strip) != null;
    }

    static String outputs(NetworkState state) {
        return "an output is \"Master\" or \"Bus\" and its number; " + buses(state);
    }

    private static String buses(NetworkState state) {
        StringBuilder text = new StringBuilder();
        for (Bus bus : state.mixer().buses()) {
            text.append(text.length() == 0 ? "there are " : ", ")
                    .append(bus.id())
                    .append(' ')
                    .append(bus.name());
        }
        return text.length() == 0 ? "there is none yet; add one first" : text.toString();
    }
}
