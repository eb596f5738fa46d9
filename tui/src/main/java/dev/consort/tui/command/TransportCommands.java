package dev.consort.tui.command;

import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.action.TransportAction.Play;
import dev.consort.protocol.action.TransportAction.Record;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.action.TransportAction.Stop;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;

/** Commands for what the band plays and from where. */
final class TransportCommands {
    private TransportCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of("play", "", "start the band", a -> a.send(new Play())),
                LineCommand.of("stop", "", "stop the band", a -> a.send(new Stop())),
                LineCommand.of("record", "on|off", "write what is played into the roll", TransportCommands::record),
                LineCommand.of(
                        "loop", "<bar> <bar>|on|off", "repeat from the first to the last bar", TransportCommands::loop),
                LineCommand.of("locate", "<bar>[.<beat>]", "go there", TransportCommands::locate));
    }

    private static void record(Arguments arguments) throws BadCommand {
        arguments.send(new Record(arguments.onOff(arguments.state().transport().recording())));
    }

    private static void loop(Arguments arguments) throws BadCommand {
        Transport now = arguments.state().transport();
        if (arguments.count() < 2) {
            arguments.send(new SetLoop(arguments.onOff(now.looping()), now.loopStart(), now.loopEnd()));
            return;
        }
        int bar = arguments.state().session().timeSignature().barTicks();
        int first = bars(arguments.whole("the first bar"), bar);
        int last = bars(arguments.whole("the last bar"), bar);
        arguments.send(new SetLoop(true, first, last + bar));
    }

    private static int bars(int number, int barTicks) throws BadCommand {
        if (number < 1 || number > Ticks.LAST / barTicks) {
            throw new BadCommand("bars count from 1 to " + Ticks.LAST / barTicks);
        }
        return (number - 1) * barTicks;
    }

    private static void locate(Arguments arguments) throws BadCommand {
        String place = arguments.word("the bar");
        if (!place.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            throw new BadCommand("a place looks like 5 or 5.2: bar and beat");
        }
        TimeSignature signature = arguments.state().session().timeSignature();
        int dot = place.indexOf('.');
        int bar = Integer.parseInt(dot < 0 ? place : place.substring(0, dot));
        int beat = dot < 0 ? 1 : Integer.parseInt(place.substring(dot + 1));
        arguments.send(new Locate(bars(bar, signature.barTicks()) + Math.max(0, beat - 1) * signature.beatTicks()));
    }
}
