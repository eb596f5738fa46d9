package dev.consort.tui.channel;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All strips of a session. */
public final class Channels {
    private Channels() {}

    /** The instruments in their order, the groups, the buses, and the master last. */
    public static List<Channel> all(NetworkState state) {
        List<Channel> all = new ArrayList<>();
        state.instruments().inOrder().forEach(instrument -> all.add(new InstrumentChannel(instrument)));
        state.mixer().groups().forEach(group -> all.add(new GroupChannel(group)));
        state.mixer().buses().forEach(bus -> all.add(new BusChannel(bus)));
        all.add(new MasterChannel(state.mixer().master()));
        return all;
    }

    /** The strip that this person has selected; the master where there is no instrument. */
    public static Channel selected(NetworkState state, View view) {
        StripAddress strip = view.strip(state);
        Instrument instrument = view.selected(state);
        if (strip == null && instrument != null) {
            return new InstrumentChannel(instrument);
        }
        StripAddress wanted = strip == null ? StripAddress.MASTER : strip;
        return all(state).stream()
                .filter(channel -> Objects.equals(channel.address(), wanted))
                .findFirst()
                .orElseThrow();
    }

    /** Selects a strip. */
    public static void select(View view, Channel channel) {
        if (channel instanceof InstrumentChannel strip) {
            view.select(strip.id());
        } else {
            view.selectStrip(channel.address());
        }
    }
}
