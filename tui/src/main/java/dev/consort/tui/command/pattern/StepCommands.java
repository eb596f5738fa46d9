package dev.consort.tui.command.pattern;

import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.action.StepAction.ClearPad;
import dev.consort.protocol.action.StepAction.ClearSteps;
import dev.consort.protocol.action.StepAction.Euclid;
import dev.consort.protocol.action.StepAction.PasteSteps;
import dev.consort.protocol.action.StepAction.SetStep;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.music.Clipboard;
import java.util.ArrayList;
import java.util.List;

/** Commands for the steps of drum patterns. */
public final class StepCommands implements CommandFamily {
    private static final int INITIAL = 100;

    private final Clipboard<PastedStep> copied = new Clipboard<>("hit", "copy steps 1 1-8");

    @Override
    public String title() {
        return "Drum steps";
    }

    @Override
    public String about() {
        return "A kit is an instrument whose source is a drum kit. Pads go by number from 1 or by name, steps and patterns by "
                + "number from 1. `pattern` and a number behind the kit means another pattern than the one that is chosen.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "step",
                                "<kit> [pattern <1-4>] <pad> <step> [velocity|off] [chance <0-1>] [pitch <semitones>]",
                                "put a hit on a step, or take it away",
                                StepCommands::step)
                        .like("step 1 Snare 5 100", "step 1 pattern 2 1 4 off", "step 1 Kick 9 90 chance 50% pitch -2"),
                LineCommand.of(
                                "step clear",
                                "<kit> [pattern <1-4>] <pad> [first-last step]",
                                "take away all hits of a pad, or those of some steps",
                                StepCommands::clear)
                        .like("step clear 1 Crash", "step clear 1 Kick 5-8"),
                LineCommand.of(
                                "euclid",
                                "<kit> [pattern <1-4>] <pad> <hits> <steps> [rotation] [velocity]",
                                "spread hits evenly",
                                StepCommands::euclid)
                        .like("euclid 1 Cowbell 5 16", "euclid 1 pattern 2 3 7 16 2 80"),
                LineCommand.saying(
                                "copy steps",
                                "<kit> [pattern <1-4>] <first-last step>",
                                "remember the hits of all pads",
                                this::copy)
                        .like("copy steps 1 1-8"),
                LineCommand.of(
                                "paste steps",
                                "<kit> [pattern <1-4>] <step>",
                                "put the remembered hits there",
                                this::paste)
                        .like("paste steps 1 pattern 2 9"));
    }

    /** A pattern of a kit. */
    private record Place(Instrument kit, int pattern) {
        static Place of(Arguments a) throws BadCommand {
            Instrument kit = a.the(Thing.INSTRUMENT);
            return new Place(kit, Pads.patternOrCurrent(a, kit));
        }

        int id() {
            return kit.id();
        }
    }

    /** Steps from 0, the last one included. */
    private record Steps(int first, int last) {
        static Steps of(Arguments a) throws BadCommand {
            String word = a.word("the steps");
            if (!word.matches("\\d{1,2}(-\\d{1,2})?")) {
                throw new BadCommand("'" + word + "' are no steps; say 5 or 5-8");
            }
            String[] ends = word.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first < 1 || last < first || last > Pattern.LONGEST) {
                throw new BadCommand("steps go from 1 to " + Pattern.LONGEST + ", the first one first");
            }
            return new Steps(first - 1, last - 1);
        }
    }

    private static int step(Arguments a, String what) throws BadCommand {
        return a.whole(what, 1, Pattern.LONGEST) - 1;
    }

    private static void step(Arguments a) throws BadCommand {
        Place place = Place.of(a);
        int pad = Pads.pad(a, place.kit());
        int step = step(a, "the step");
        boolean isOff = a.maybe("off") != null;
        Integer velocity = isOff ? null : (Integer) INITIAL;
        Double chance = null;
        Integer pitch = null;
        while (!isOff && a.hasMore()) {
            String option = a.maybe("chance", "pitch");
            if (option == null) {
                velocity = a.velocity("the velocity");
            } else if (option.equals("chance")) {
                chance = a.share("the chance");
            } else {
                pitch = a.whole("the pitch");
            }
        }
        a.send(new SetStep(place.id(), place.pattern(), pad, step, velocity, chance, pitch));
    }

    private static void clear(Arguments a) throws BadCommand {
        Place place = Place.of(a);
        int pad = Pads.pad(a, place.kit());
        if (!a.hasMore()) {
            a.send(new ClearPad(place.id(), place.pattern(), pad));
            return;
        }
        Steps steps = Steps.of(a);
        a.send(new ClearSteps(place.id(), place.pattern(), pad, pad, steps.first(), steps.last()));
    }

    private static void euclid(Arguments a) throws BadCommand {
        Place place = Place.of(a);
        int pad = Pads.pad(a, place.kit());
        int hits = a.whole("the hits");
        int steps = a.whole("the steps");
        int rotation = a.hasMore() ? a.whole("the rotation") : 0;
        Integer velocity = a.hasMore() ? (Integer) a.velocity("the velocity") : null;
        a.send(new Euclid(place.id(), place.pattern(), pad, hits, steps, rotation, velocity));
    }

    private String copy(Arguments a) throws BadCommand {
        Place place = Place.of(a);
        Steps steps = Steps.of(a);
        List<PastedStep> hits = new ArrayList<>();
        Pads.kit(a.state(), place.kit())
                .patterns()
                .get(place.pattern())
                .steps()
                .window(
                        steps.first(),
                        steps.last() + 1L,
                        (step, pad, hit) -> hits.add(new PastedStep(
                                pad, step - steps.first(), hit.velocity(), hit.probability(), hit.pitch())));
        return copied.keep(a, hits, place.kit().name());
    }

    private void paste(Arguments a) throws BadCommand {
        Place place = Place.of(a);
        int step = step(a, "the step");
        for (List<PastedStep> some : copied.portions()) {
            a.send(new PasteSteps(place.id(), place.pattern(), 0, step, some));
        }
    }
}
