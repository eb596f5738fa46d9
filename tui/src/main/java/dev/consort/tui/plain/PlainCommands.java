package dev.consort.tui.plain;

import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.plain.report.Reports;
import java.util.ArrayList;
import java.util.List;

/** Commands that only make sense in lines: they print what a screen would show. */
final class PlainCommands {
    private static final int LONGEST_WAIT = 3_600_000;

    private final PlainClient client;

    PlainCommands(PlainClient client) {
        this.client = client;
    }

    List<LineCommand> all() {
        List<LineCommand> all = new ArrayList<>(List.of(
                LineCommand.saying(
                                "help",
                                "[word|all]",
                                "what can be typed; with a word, what begins or deals with it",
                                this::help)
                        .like("help", "help effect", "help all"),
                LineCommand.saying("status", "", "session, transport and link", a -> Reports.status(client.studio()))
                        .like("status"),
                LineCommand.saying("band", "", "the instruments, and whose they are", this::band)
                        .like("band"),
                LineCommand.saying("instruments", "", "the same as band", this::band)
                        .like("instruments"),
                LineCommand.saying("who", "", "who is here", this::people).like("who"),
                LineCommand.saying("people", "", "the same as who", this::people)
                        .like("people"),
                ShowCommands.notes("notes").like("notes 3", "notes Bass 1-2")));
        all.addAll(ShowCommands.all());
        all.add(LineCommand.of("wait", "<milliseconds>", "wait before the next command", this::hold)
                .like("wait 500"));
        return all;
    }

    private String help(Arguments arguments) throws BadCommand {
        HelpText help = new HelpText(client.commands());
        return arguments.hasMore() ? help.about(arguments.rest("the word", help::words)) : help.overview();
    }

    private String band(Arguments arguments) {
        return Reports.instruments(client.studio());
    }

    private String people(Arguments arguments) {
        return Reports.people(client.studio());
    }

    private void hold(Arguments arguments) throws BadCommand {
        int millis = arguments.whole("the time in milliseconds", 0, LONGEST_WAIT);
        arguments.then(() -> client.hold(millis));
    }
}
