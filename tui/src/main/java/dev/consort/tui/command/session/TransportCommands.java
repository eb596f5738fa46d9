package dev.consort.tui.command.session;

import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.action.TransportAction.Play;
import dev.consort.protocol.action.TransportAction.Record;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.action.TransportAction.SetMode;
import dev.consort.protocol.action.TransportAction.Stop;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import java.util.List;

/** Commands for what the band plays and from where. */
public final class TransportCommands implements CommandFamily {
    @Override
    public String title() {
        return "Playing";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("play", "", "start the band", a -> a.send(new Play()))
                        .like("play"),
                LineCommand.of("stop", "", "stop the band", a -> a.send(new Stop()))
                        .like("stop"),
                LineCommand.of(
                                "record",
                                "[on|off]",
                                "write what is played into the roll",
                                a -> a.send(
                                        new Record(a.onOff(a.state().transport().recording()))))
                        .like("record on"),
                LineCommand.of(
                                "loop",
                                "<bar> <bar>|on|off",
                                "repeat from the first to the last bar",
                                TransportCommands::loop)
                        .like("loop 1 4", "loop off"),
                LineCommand.of(
                                "locate",
                                "<bar>[.<beat>[.<tick>]]",
                                "go there",
                                a -> a.send(new Locate(a.place("the place"))))
                        .like("locate 5.2"),
                LineCommand.of(
                                "mode",
                                "roll|song",
                                "play the notes of the roll, or the clips of the song",
                                TransportCommands::mode)
                        .like("mode song"));
    }

    private static void mode(Arguments arguments) throws BadCommand {
        boolean isSong = arguments.keyword("the mode", "roll", "song").equals("song");
        arguments.send(new SetMode(isSong ? TransportMode.SONG : TransportMode.PATTERN));
    }

    private static void loop(Arguments arguments) throws BadCommand {
        Transport now = arguments.state().transport();
        Boolean on = arguments.maybeOnOff();
        if (on != null || !arguments.hasMore()) {
            boolean wanted = on != null ? on : !now.looping();
            arguments.send(new SetLoop(wanted, now.loopStart(), now.loopEnd()));
            return;
        }
        int bar = arguments.state().session().timeSignature().barTicks();
        int most = Ticks.LAST / bar;
        int first = arguments.whole("the first bar", 1, most);
        int last = arguments.whole("the last bar", 1, most);
        arguments.send(new SetLoop(true, (first - 1) * bar, last * bar));
    }
}
