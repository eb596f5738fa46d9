package dev.consort.tui.command.sound;

import dev.consort.protocol.action.PerformanceAction.LinkLayer;
import dev.consort.protocol.action.PerformanceAction.SetArpeggiator;
import dev.consort.protocol.action.PerformanceAction.SetChord;
import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.action.PerformanceAction.SetLayerOctave;
import dev.consort.protocol.action.PerformanceAction.UnlinkLayer;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ArpRate;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import java.util.List;

/** Commands for what an instrument makes of the notes that it is given. */
public final class PerformanceCommands implements CommandFamily {
    @Override
    public String title() {
        return "Playing style";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "arp",
                                "<instrument> <direction> [rate] [octaves] [gate] | on|off|none",
                                "one key after the other; gate is how much of a step sounds",
                                PerformanceCommands::arp)
                        .like("arp 3 up 1/16", "arp 3 updown 1/8 2 60%", "arp 3 off"),
                LineCommand.of("chord", "<instrument> <shape>|none", "what one key plays", PerformanceCommands::chord)
                        .like("chord 3 minor7", "chord 3 none"),
                LineCommand.of(
                                "groove",
                                "<instrument> [swing <0-1>] [grid <grid>] [humanize <loudness> <timing>] [offset <ms>] "
                                        + "[measure <n/n>] | none",
                                "a feel of its own; none is the session's",
                                PerformanceCommands::groove)
                        .like("groove 3 swing 0.2", "groove 5 offset 10ms humanize 5% 10%", "groove 3 none"),
                LineCommand.of(
                                "layer",
                                "<instrument> <instrument>",
                                "both sound together, as a group",
                                a -> a.send(
                                        new LinkLayer(a.the(Thing.INSTRUMENT).id(), a.id(Thing.INSTRUMENT))))
                        .like("layer 3 4"),
                LineCommand.of(
                                "layer octave",
                                "<instrument> <-4-4>",
                                "in its group it sounds higher or lower",
                                PerformanceCommands::octave)
                        .like("layer octave 3 -1"),
                LineCommand.of(
                                "unlayer",
                                "<instrument>",
                                "it sounds by itself again",
                                a -> a.send(new UnlinkLayer(a.instrument().id())))
                        .like("unlayer 3"));
    }

    private static void arp(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        Arpeggiator now = instrument.arpeggiator() == null ? Arpeggiator.OFF : instrument.arpeggiator();
        String verb = arguments.maybe("on", "off", "none");
        Arpeggiator wanted = verb == null ? newArp(arguments, now) : switched(now, verb);
        arguments.send(new SetArpeggiator(instrument.id(), wanted));
    }

    private static Arpeggiator switched(Arpeggiator now, String verb) {
        return verb.equals("none")
                ? null
                : new Arpeggiator(verb.equals("on"), now.direction(), now.rate(), now.octaves(), now.gate());
    }

    private static Arpeggiator newArp(Arguments arguments, Arpeggiator now) throws BadCommand {
        ArpDirection direction = arguments.oneOf("the direction", ArpDirection.class);
        ArpRate rate = arguments.hasMore() ? arguments.oneOf("the rate", ArpRate.class) : now.rate();
        int octaves = arguments.hasMore() ? arguments.whole("the octaves", 1, 4) : now.octaves();
        double gate = arguments.hasMore() ? arguments.share("the gate") : now.gate();
        return new Arpeggiator(true, direction, rate, octaves, gate);
    }

    private static void chord(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        if (arguments.maybe("none", "off") != null) {
            arguments.send(new SetChord(id, null));
        } else if (arguments.maybe("minor7") != null) {
            arguments.send(new SetChord(id, ChordShape.MINOR_SEVENTH));
        } else if (arguments.maybe("7") != null) {
            arguments.send(new SetChord(id, ChordShape.SEVENTH));
        } else {
            arguments.send(new SetChord(id, arguments.oneOf("the chord", ChordShape.class)));
        }
    }

    private static void groove(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        if (arguments.maybe("none", "off") != null) {
            arguments.send(new SetGroove(instrument.id(), null));
            return;
        }
        GrooveReader groove = new GrooveReader(arguments.state(), instrument);
        do {
            groove.read(arguments);
        } while (arguments.hasMore());
        arguments.send(new SetGroove(instrument.id(), groove.read()));
    }

    private static void octave(Arguments arguments) throws BadCommand {
        int id = arguments.the(Thing.INSTRUMENT).id();
        arguments.send(new SetLayerOctave(id, arguments.whole("the octaves", -4, 4)));
    }
}
