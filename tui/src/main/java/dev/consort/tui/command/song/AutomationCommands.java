package dev.consort.tui.command.song;

import dev.consort.protocol.action.LaneAction.AddLane;
import dev.consort.protocol.action.LaneAction.ArmLane;
import dev.consort.protocol.action.LaneAction.RemoveLane;
import dev.consort.protocol.action.LaneAction.SetLaneEnabled;
import dev.consort.protocol.action.LaneAction.SetRecording;
import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.action.PointAction.ClearRange;
import dev.consort.protocol.action.PointAction.MovePoint;
import dev.consort.protocol.action.PointAction.PastePoints;
import dev.consort.protocol.action.PointAction.RemovePoint;
import dev.consort.protocol.action.PointAction.SetPoint;
import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.music.Clipboard;
import dev.consort.tui.command.words.SongPlaces.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands for automation: lanes that move parameters, and their points. */
public final class AutomationCommands implements CommandFamily {
    private final Clipboard<PastedPoint> copied = new Clipboard<>("point", "copy points 1 1-4");

    @Override
    public String title() {
        return "Automation";
    }

    @Override
    public String about() {
        return "A lane moves one target along the song; it goes by its number or by the name of what it moves, in quotes. A value is "
                + "in the target's own unit, or in percent of its way.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(lanes().stream(), points().stream()).toList();
    }

    private static List<LineCommand> lanes() {
        return List.of(
                LineCommand.of("automate", "<target>", "make a lane for it", a -> a.send(new AddLane(a.target())))
                        .like("automate 3 cutoff", "automate master"),
                LineCommand.of(
                                "lane",
                                "<lane> [on|off]",
                                "let it move its target, or leave it alone",
                                AutomationCommands::enable)
                        .like("lane 1 off"),
                LineCommand.of("lane arm", "<lane> [on|off]", "let it take part in recording", AutomationCommands::arm)
                        .like("lane arm 1 on"),
                LineCommand.of(
                                "lane record",
                                "[on|off]",
                                "while the band plays, write knobs that are turned into armed lanes",
                                a -> a.send(new SetRecording(
                                        a.onOff(a.state().automation().recording()))))
                        .like("lane record on"),
                LineCommand.of(
                                "lane remove",
                                "<lane>",
                                "remove it with its points",
                                a -> a.send(new RemoveLane(a.id(Thing.LANE))))
                        .like("lane remove 1"));
    }

    private List<LineCommand> points() {
        return List.of(
                LineCommand.of(
                                "point",
                                "<lane> <place> <value> [curve]",
                                "put a point; the curve leads to the next one",
                                AutomationCommands::point)
                        .like("point 1 5.1 1.2k", "point 1 9 80% scurve"),
                LineCommand.of(
                                "point move",
                                "<lane> <place> <place> [value]",
                                "put it elsewhere",
                                AutomationCommands::move)
                        .like("point move 1 1 2.1 30%"),
                LineCommand.of("point remove", "<lane> <place>", "take it away", AutomationCommands::remove)
                        .like("point remove 1 1"),
                LineCommand.of("point clear", "<lane> [range]", "take its points away", AutomationCommands::clear)
                        .like("point clear 1 1-4"),
                LineCommand.saying("copy points", "<lane> <range>", "remember its points", this::copy)
                        .like("copy points 1 1-4"),
                LineCommand.of("paste points", "<lane> <place>", "put the remembered points there", this::paste)
                        .like("paste points 1 9"));
    }

    private static Lane lane(Arguments a, int id) {
        return a.state().automation().lanes().get(id);
    }

    private static void enable(Arguments a) throws BadCommand {
        int id = a.id(Thing.LANE);
        a.send(new SetLaneEnabled(id, a.onOff(lane(a, id).enabled())));
    }

    private static void arm(Arguments a) throws BadCommand {
        int id = a.id(Thing.LANE);
        a.send(new ArmLane(id, a.onOff(lane(a, id).armed())));
    }

    /** A value of a lane's target, as a share of its way. */
    private static double value(Arguments a, int lane) throws BadCommand {
        ParamSpec spec = Targets.spec(a.state(), lane(a, lane).target());
        double value = a.amount("the value", spec);
        if (!spec.allows(value)) {
            throw new BadCommand("the value goes from " + spec.min() + " to " + spec.max() + " " + spec.unit());
        }
        return spec.shareOf(value);
    }

    private static void point(Arguments a) throws BadCommand {
        int lane = a.id(Thing.LANE);
        int tick = a.place("the place");
        double value = value(a, lane);
        PointCurve curve = a.hasMore() ? a.oneOf("the curve", PointCurve.class) : PointCurve.LINEAR;
        a.send(new SetPoint(lane, tick, value, curve));
    }

    private static void move(Arguments a) throws BadCommand {
        int lane = a.id(Thing.LANE);
        int tick = a.place("the place");
        int to = a.place("the new place");
        Point now = lane(a, lane).points().at(tick);
        if (now == null && !a.hasMore()) {
            throw new BadCommand("there is no point at that place");
        }
        a.send(new MovePoint(lane, tick, to, a.hasMore() ? value(a, lane) : now.value()));
    }

    private static void remove(Arguments a) throws BadCommand {
        int lane = a.id(Thing.LANE);
        a.send(new RemovePoint(lane, a.place("the place")));
    }

    private static void clear(Arguments a) throws BadCommand {
        int lane = a.id(Thing.LANE);
        Span span = a.spanOrAll("the range");
        a.send(new ClearRange(lane, span.from(), span.to()));
    }

    private String copy(Arguments a) throws BadCommand {
        int id = a.id(Thing.LANE);
        Span span = a.span("the range");
        List<PastedPoint> points = new ArrayList<>();
        lane(a, id)
                .points()
                .window(
                        span.from(),
                        span.to(),
                        (tick, zero, point) ->
                                points.add(new PastedPoint(tick - span.from(), point.value(), point.curve())));
        return copied.keep(a, points, TargetNames.of(a.state(), lane(a, id).target()));
    }

    private void paste(Arguments a) throws BadCommand {
        int lane = a.id(Thing.LANE);
        int tick = a.place("the place");
        for (List<PastedPoint> some : copied.portions()) {
            a.send(new PastePoints(lane, tick, some));
        }
    }
}
