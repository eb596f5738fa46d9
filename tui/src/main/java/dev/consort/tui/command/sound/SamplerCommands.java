package dev.consort.tui.command.sound;

import dev.consort.protocol.action.SamplerAction.AssignSlice;
import dev.consort.protocol.action.SamplerAction.Cut;
import dev.consort.protocol.action.SamplerAction.CutEvenly;
import dev.consort.protocol.action.SamplerAction.RemoveSlice;
import dev.consort.protocol.action.SamplerAction.SetPlayback;
import dev.consort.protocol.action.SamplerAction.SetSlice;
import dev.consort.protocol.action.SoundAction.LoadSample;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.pattern.Pads;
import java.util.List;
import java.util.stream.Stream;

/** Commands for samplers and the slices of their recordings. */
public final class SamplerCommands implements CommandFamily {
    @Override
    public String title() {
        return "Samples and slices";
    }

    @Override
    public String about() {
        return "A recording is a file in the session folder. Slices and pads go by number or name.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(recordings().stream(), slices().stream()).toList();
    }

    private static List<LineCommand> recordings() {
        return List.of(
                LineCommand.of(
                                "sample",
                                "<instrument> <name>",
                                "give a sampler a recording",
                                a -> a.send(new LoadSample(a.instrument().id(), a.rest("the recording"))))
                        .like("sample Sampler amen"),
                LineCommand.of(
                                "sample play",
                                "<instrument> [loop on|off] [follow on|off]",
                                "whether it repeats, and follows the pitch of the key",
                                SamplerCommands::playback)
                        .like("sample play Sampler loop on follow off"));
    }

    private static List<LineCommand> slices() {
        return List.of(
                LineCommand.of(
                                "slice",
                                "<instrument> <slice> [start <0-1>] [end <0-1>] [root <pitch>] [name <name>]",
                                "its ends, the key that plays it, its name",
                                SamplerCommands::slice)
                        .like("slice Sampler Kick start 0 end 25% root C3 name Boom"),
                LineCommand.of(
                                "slice cut",
                                "<instrument> <slice> <0-1>",
                                "cut it in two at a place",
                                SamplerCommands::cut)
                        .like("slice cut Sampler Kick 30%"),
                LineCommand.of(
                                "slice evenly",
                                "<instrument> <count>",
                                "cut all of it into equal parts",
                                SamplerCommands::evenly)
                        .like("slice evenly Sampler 8"),
                LineCommand.of(
                                "slice remove",
                                "<instrument> <slice>",
                                "leave its part to the one before it",
                                SamplerCommands::remove)
                        .like("slice remove Sampler Snare"),
                LineCommand.of(
                                "slice pad",
                                "<instrument> <slice> <kit> <pad>",
                                "a pad of a kit plays it",
                                SamplerCommands::pad)
                        .like("slice pad Sampler Snare 1 Crash"));
    }

    private static void playback(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        Sampler now = sampler(instrument);
        boolean loop = now.loop();
        boolean follow = now.pitchTracking();
        do {
            if (arguments.keyword("the setting", "loop", "follow").equals("loop")) {
                loop = arguments.onOff(loop);
            } else {
                follow = arguments.onOff(follow);
            }
        } while (arguments.hasMore());
        arguments.send(new SetPlayback(instrument.id(), loop, follow));
    }

    private static Sampler sampler(Instrument instrument) throws BadCommand {
        if (instrument.sampler() == null) {
            throw new BadCommand(
                    instrument.name() + " has no recording; sample " + instrument.id() + " <name> loads one");
        }
        return instrument.sampler();
    }

    /** The number of one of an instrument's slices. */
    private static int sliceOf(Arguments arguments, Instrument instrument) throws BadCommand {
        Sampler sampler = sampler(instrument);
        return arguments.id(new Thing<Slice>("slice", state -> sampler.slices(), (state, one) -> one.name(), ""));
    }

    private static void slice(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        int id = sliceOf(arguments, instrument);
        Slice slice = instrument.sampler().slices().get(id);
        do {
            slice = changed(arguments, slice);
        } while (arguments.hasMore());
        arguments.send(new SetSlice(instrument.id(), id, slice.name(), slice.start(), slice.end(), slice.root()));
    }

    private static Slice changed(Arguments arguments, Slice slice) throws BadCommand {
        return switch (arguments.keyword("the setting", "start", "end", "root", "name")) {
            case "start" -> slice.withSpan(arguments.share("the start"), slice.end());
            case "end" -> slice.withSpan(slice.start(), arguments.share("the end"));
            case "root" -> new Slice(slice.name(), slice.start(), slice.end(), arguments.pitch("the root"));
            default -> new Slice(arguments.rest("the name"), slice.start(), slice.end(), slice.root());
        };
    }

    private static void cut(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        int slice = sliceOf(arguments, instrument);
        arguments.send(new Cut(instrument.id(), slice, arguments.share("the place")));
    }

    private static void evenly(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.send(new CutEvenly(id, arguments.whole("the count", 1, Sampler.MOST_SLICES)));
    }

    private static void remove(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        arguments.send(new RemoveSlice(instrument.id(), sliceOf(arguments, instrument)));
    }

    private static void pad(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        int slice = sliceOf(arguments, instrument);
        Instrument kit = arguments.the(Thing.INSTRUMENT);
        arguments.send(new AssignSlice(instrument.id(), slice, kit.id(), Pads.pad(arguments, kit)));
    }
}
