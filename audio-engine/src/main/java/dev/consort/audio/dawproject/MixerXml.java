package dev.consort.audio.dawproject;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.mixer.StripAddress;
import java.util.List;

/** Writes the tracks with their channels: the band in its order, groups, buses, the master. */
final class MixerXml {
    private final XmlOut out;
    private final NetworkState state;
    private final DeviceXml devices;

    MixerXml(XmlOut out, NetworkState state, Remarks remarks) {
        this.out = out;
        this.state = state;
        devices = new DeviceXml(out, remarks);
    }

    /** What the strips of instruments, groups, buses and the master have in common. */
    private record Strip(
            StripId id,
            String name,
            String role,
            double level,
            double pan,
            boolean mute,
            boolean solo,
            String destination,
            Filter filter,
            Eq eq,
            List<Effect> effects,
            IdMap<Send> sends) {}

    void write() {
        out.start("Structure");
        state.instruments().inOrder().forEach(this::instrument);
        state.mixer().groups().values().forEach(this::group);
        state.mixer().buses().values().forEach(this::bus);
        master(state.mixer().master());
        out.end();
    }

    private void instrument(Instrument of) {
        StripId id = StripId.instrument(of.id());
        startTrack(id, of.name(), of.source().type().isRouting() ? "audio notes" : "notes");
        out.with("comment", of.source().type().label());
        channel(new Strip(
                id,
                of.name(),
                "regular",
                of.level(),
                of.pan(),
                of.mute(),
                of.solo(),
                destination(of),
                of.filter(),
                of.eq(),
                of.effects(),
                of.sends()));
        out.end();
    }

    /** An instrument of a group goes through the group's strip. */
    private String destination(Instrument instrument) {
        boolean grouped = instrument.layer() != null
                && state.mixer().groups().contains(instrument.layer().group());
        return grouped
                ? StripId.of(StripAddress.group(instrument.layer().group())).channel()
                : destination(instrument.output());
    }

    private String destination(String output) {
        StripAddress strip = StripAddress.parse(output);
        boolean toBus = strip != null
                && strip.kind() == StripAddress.Kind.BUS
                && state.mixer().buses().contains(strip.id());
        return (toBus ? StripId.of(strip) : StripId.MASTER).channel();
    }

    private void group(Group of) {
        StripId id = StripId.of(StripAddress.group(of.id()));
        startTrack(id, of.name(), "audio");
        channel(new Strip(
                id,
                of.name(),
                "submix",
                of.level(),
                of.pan(),
                of.mute(),
                of.solo(),
                destination(of.output()),
                null,
                of.eq(),
                of.effects(),
                of.sends()));
        out.end();
    }

    private void bus(Bus of) {
        StripId id = StripId.of(StripAddress.bus(of.id()));
        startTrack(id, of.name(), "audio");
        channel(new Strip(
                id,
                of.name(),
                "effect",
                of.level(),
                of.pan(),
                of.mute(),
                of.solo(),
                StripId.MASTER.channel(),
                null,
                null,
                of.effects(),
                IdMap.empty()));
        out.end();
    }

    private void master(Master of) {
        startTrack(StripId.MASTER, "Master", "audio");
        channel(new Strip(
                StripId.MASTER,
                "Master",
                "master",
                of.level(),
                0,
                of.mute(),
                false,
                null,
                null,
                null,
                of.effects(),
                IdMap.empty()));
        out.end();
    }

    private void startTrack(StripId id, String name, String content) {
        out.start("Track").id(id.track()).with("name", name).with("contentType", content);
        out.with("loaded", true);
    }

    private void channel(Strip strip) {
        out.start("Channel").id(strip.id.channel()).with("role", strip.role).with("audioChannels", 2);
        out.with("solo", strip.solo);
        if (strip.destination != null) {
            out.with("destination", strip.destination);
        }
        devices.write(strip.id, strip.name, strip.filter, strip.eq, strip.effects);
        out.empty("Mute").id(strip.id.mute()).with("name", "Mute").with("value", strip.mute);
        real("Pan", strip.id.pan(), "normalized", (strip.pan + 1) / 2);
        sends(strip);
        real("Volume", strip.id.level(), "linear", strip.level);
        out.end();
    }

    private void sends(Strip strip) {
        out.start("Sends");
        for (int bus : strip.sends.ids()) {
            if (state.mixer().buses().contains(bus)) {
                send(strip.id.send(bus), bus, strip.sends.get(bus));
            }
        }
        out.end();
    }

    private void send(String id, int bus, Send send) {
        out.start("Send").id(id).with("type", send.tap() == SendTap.PRE_FADER ? "pre" : "post");
        out.with("destination", StripId.of(StripAddress.bus(bus)).channel());
        out.empty("Enable").id(StripId.switchOf(id)).with("value", send.enabled());
        real("Volume", StripId.levelOf(id), "linear", send.level());
        out.end();
    }

    private void real(String element, String id, String unit, double value) {
        out.empty(element).id(id).with("name", element).with("unit", unit);
        out.with("min", 0).with("max", 1).with("value", value);
    }
}
