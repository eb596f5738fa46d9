package dev.consort.tui.command.session;

import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import java.util.List;
import java.util.stream.Stream;

/** Commands for everything: any action by its name, and the session as a file. */
public final class GeneralCommands implements CommandFamily {
    @Override
    public String title() {
        return "Any action by its name";
    }

    @Override
    public String about() {
        return "The names and fields are those of [the protocol](protocol.md). A dot reaches into a value that has fields of "
                + "its own; whatever else is JSON, a whole action in braces too.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(ActionCommand.all().stream(), MirrorCommand.all().stream())
                .toList();
    }
}
