package dev.consort.tui.command.session;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.wire.JsonText;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.LineCommand;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Writes down what this client knows of the session, for whoever looks for a fault or works on with it elsewhere. */
final class MirrorCommand {
    private MirrorCommand() {}

    static List<LineCommand> all() {
        return List.of(LineCommand.saying(
                "mirror", "<file>", "write what this client knows of the session, as JSON", MirrorCommand::write));
    }

    private static String write(Arguments arguments) throws BadCommand {
        String name = arguments.rest("the file");
        try {
            Path file = Path.of(name);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                JsonText.write(StateShapes.STATE.toJson(arguments.state()), out);
            }
            return "wrote " + file;
        } catch (IOException | InvalidPathException e) {
            throw new BadCommand("cannot write " + name + ": " + e.getMessage());
        }
    }
}
