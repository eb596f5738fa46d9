package dev.consort.tui.plain;

import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.LineCommand;
import java.util.List;
import java.util.stream.Collectors;

/** Commands that only make sense in lines: they print what a screen would show. */
final class PlainCommands {
    private static final int LONGEST_WAIT = 3_600_000;

    private final PlainClient client;

    PlainCommands(PlainClient client) {
        this.client = client;
    }

    List<LineCommand> all() {
        return List.of(
                saying("help", "", "list the commands", arguments -> help()),
                saying("status", "", "session, transport and link", a -> Reports.status(client.studio())),
                saying("instruments", "", "the band", a -> Reports.instruments(client.studio())),
                saying("people", "", "who is here", a -> Reports.people(client.studio())),
                saying("notes", "<instrument>", "its notes: tick, pitch, length, velocity", PlainCommands::notes),
                LineCommand.of("wait", "<milliseconds>", "wait before the next command", this::hold));
    }

    private static LineCommand saying(String name, String usage, String help, LineCommand.Verb verb) {
        return LineCommand.saying(name, usage, help, verb);
    }

    private String help() {
        return client.commands().commands().stream()
                .map(command -> command.synopsis() + ": " + command.help())
                .collect(Collectors.joining("\n"));
    }

    private static String notes(Arguments arguments) throws BadCommand {
        return Reports.notes(arguments.state(), arguments.instrument());
    }

    private void hold(Arguments arguments) throws BadCommand {
        int millis = arguments.whole("the time");
        if (millis < 0 || millis > LONGEST_WAIT) {
            throw new BadCommand("a wait is 0 to " + LONGEST_WAIT + " milliseconds");
        }
        client.hold(millis);
    }
}
