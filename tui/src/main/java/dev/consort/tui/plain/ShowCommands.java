package dev.consort.tui.plain;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.pattern.Pads;
import dev.consort.tui.command.words.SongPlaces.Span;
import dev.consort.tui.plain.report.KitReport;
import dev.consort.tui.plain.report.MixerReport;
import dev.consort.tui.plain.report.Reports;
import dev.consort.tui.plain.report.SongReport;
import dev.consort.tui.plain.report.SoundReport;
import java.util.List;

/** Commands that print one view of the session each. */
final class ShowCommands {
    private ShowCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.saying("show mixer", "", "every strip", a -> new MixerReport(a.state()).strips())
                        .like("show mixer"),
                LineCommand.saying(
                                "show sound",
                                "<instrument>",
                                "its knobs, effects and playing style",
                                a -> new SoundReport(a.the(Thing.INSTRUMENT)).lines())
                        .like("show sound 3"),
                LineCommand.saying("show effects", "<strip>", "its effects and their knobs", ShowCommands::effects)
                        .like("show effects master", "show effects bus Reverb"),
                notes("show notes").like("show notes 3 1-2"),
                LineCommand.saying("show pattern", "<kit> [1-4]", "the hits of a drum pattern", ShowCommands::pattern)
                        .like("show pattern 1"),
                LineCommand.saying("show pads", "<kit>", "what its pads play", ShowCommands::pads)
                        .like("show pads 1"),
                LineCommand.saying("show clips", "", "the clips", a -> new SongReport(a.state()).clips())
                        .like("show clips"),
                LineCommand.saying("show song", "", "where clips play", a -> new SongReport(a.state()).song())
                        .like("show song"),
                LineCommand.saying("show lanes", "", "what is automated", a -> new SongReport(a.state()).lanes())
                        .like("show lanes"),
                LineCommand.saying("show points", "<lane>", "the points of a lane", a -> new SongReport(a.state())
                                .points(a.the(Thing.LANE)))
                        .like("show points 1"),
                LineCommand.saying(
                                "show generators", "", "the voices that make up notes", a -> new SongReport(a.state())
                                        .generators())
                        .like("show generators"));
    }

    /** The command that prints notes, under one of its names. */
    static LineCommand notes(String name) {
        return LineCommand.saying(
                name, "<instrument> [range]", "its notes: place, pitch, length, velocity", ShowCommands::listNotes);
    }

    private static String listNotes(Arguments a) throws BadCommand {
        Instrument instrument = a.the(Thing.INSTRUMENT);
        Span span = a.spanOrAll("the range");
        return Reports.notes(a.state(), instrument, span.from(), span.to());
    }

    private static String effects(Arguments a) throws BadCommand {
        return MixerReport.effectsOf(a.strip().chain(a.state()));
    }

    private static KitReport kit(Arguments a, Instrument instrument) throws BadCommand {
        if (!instrument.source().type().isDrums()) {
            throw new BadCommand(instrument.name() + " is no drum kit");
        }
        return new KitReport(Pads.kit(a.state(), instrument));
    }

    private static String pattern(Arguments a) throws BadCommand {
        Instrument instrument = a.the(Thing.INSTRUMENT);
        KitReport report = kit(a, instrument);
        return report.pattern(a.hasMore() ? Pads.pattern(a) : report.kit().current());
    }

    private static String pads(Arguments a) throws BadCommand {
        return kit(a, a.the(Thing.INSTRUMENT)).pads();
    }
}
