package dev.consort.tui.rack;

import dev.consort.protocol.action.BusAction.AddBus;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a strip is in the mix: level, pan, mute, solo, output and sends, as far as its kind has them. */
public record MixSections(PaneContext context, Channel channel) {
    private static final double USUAL_LEVEL = 0.8;
    private static final List<SendTap> TAPS = Arrays.asList(null, SendTap.PRE_FADER, SendTap.POST_FADER);

    /** The sections; {@code Sends} only where a strip can send. */
    public List<Section> all() {
        List<Section> all = new ArrayList<>(List.of(new Section("Mix", mix())));
        if (channel.sends() != null) {
            all.add(new Section("Sends", sends()));
        }
        return all;
    }

    private List<Row> mix() {
        List<Row> rows = new ArrayList<>();
        rows.add(LevelRow.of(context, "level", channel.level(), USUAL_LEVEL, channel::setLevel));
        if (channel.setPan(0) != null) {
            ParamSpec pan = ParamSpec.linear("pan", "", -1, 1, 0);
            rows.add(new KnobRow(context, new Knob(pan, channel.pan(), channel::setPan)));
        }
        rows.add(new SwitchRow(context, "mute", channel.mute(), channel::setMute));
        if (channel.setSolo(true) != null) {
            rows.add(new SwitchRow(context, "solo", channel.solo(), channel::setSolo));
        }
        if (channel.output() != null) {
            rows.add(output());
        }
        return rows;
    }

    /** The row of where a strip goes; for a strip that has an output. */
    public ChoiceRow<String> output() {
        List<String> all = new ArrayList<>(List.of(StripAddress.MASTER.toString()));
        context.state()
                .mixer()
                .buses()
                .forEach(bus -> all.add(StripAddress.bus(bus.id()).toString()));
        return new ChoiceRow<>(context, "output", all, channel.output(), this::outputName, channel::setOutput);
    }

    private String outputName(String output) {
        StripAddress address = StripAddress.parse(output);
        Bus bus = address == null ? null : context.state().mixer().buses().get(address.id());
        return bus == null ? output : output + " " + bus.name();
    }

    private List<Row> sends() {
        List<Row> rows = new ArrayList<>();
        for (Bus bus : context.state().mixer().buses()) {
            SendPart part = new SendPart(channel, bus.id());
            String name = bus.id() + " " + bus.name();
            rows.add(new PartRow(LevelRow.of(context, "to " + name, part.send().level(), 0, part::level), part));
            rows.add(new PartRow(tap(part, "  " + name + " from"), part));
        }
        if (rows.isEmpty()) {
            rows.add(new LinkRow("no bus yet", "Enter adds one", this::addBus));
        }
        return rows;
    }

    private Row tap(SendPart part, String name) {
        SendTap now = part.send().enabled() ? part.send().tap() : null;
        return new ChoiceRow<>(context, name, TAPS, now, MixSections::tapName, part::tap);
    }

    private static String tapName(SendTap tap) {
        return tap == null ? "off" : tap == SendTap.PRE_FADER ? "before the fader" : "behind the fader";
    }

    /** Asks for the name of a new bus. */
    public void addBus() {
        int next = context.state().mixer().nextBusId();
        context.dialogs().type("name of the new bus: ", "Bus " + next, name -> context.send(new AddBus(name)));
    }
}
