package dev.consort.audio.plan;

import dev.consort.audio.mix.Strip;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Master;
import java.util.List;

/** What the state wants of a strip, whosever it is. */
record StripWish(
        int id,
        double level,
        double pan,
        boolean open,
        boolean stereo,
        Eq eq,
        List<Effect> effects,
        Strip output,
        IdMap<Send> sends) {

    static StripWish of(Instrument instrument, boolean open, Strip output) {
        return new StripWish(
                instrument.id(),
                instrument.level(),
                instrument.pan(),
                open,
                instrument.stereo(),
                instrument.eq(),
                instrument.effects(),
                output,
                instrument.sends());
    }

    static StripWish of(Group group, boolean open, Strip output) {
        return new StripWish(
                group.id(), group.level(), group.pan(), open, true, group.eq(), group.effects(), output, group.sends());
    }

    static StripWish of(Bus bus, boolean open, Strip master) {
        return new StripWish(bus.id(), bus.level(), bus.pan(), open, true, null, bus.effects(), master, IdMap.empty());
    }

    static StripWish of(Master master) {
        return new StripWish(0, master.level(), 0, !master.mute(), true, null, master.effects(), null, IdMap.empty());
    }
}
