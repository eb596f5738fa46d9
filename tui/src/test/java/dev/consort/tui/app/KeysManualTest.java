package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manual page of the keys is the key table. With {@code -Ddocs.write=true} it is written anew. */
class KeysManualTest {
    private static final Path PAGE = Path.of("../docs/keys.md");
    private static final String BEGIN = """
            # Keys

            Every view has its own keys, and some keys do the same everywhere. `?` shows those of the open view, lets you search
            in them and does what you choose; `Ctrl-p` finds anything that can be done; `:` takes
            [commands in words](commands.md), among them every name in these tables.

            You can have other keys. `consort --list-keys` prints all of them as a file; put the lines that you change into
            `~/.config/consort/keys`, for example `everywhere.undo = u Ctrl-z`. Letters of the piano, too: `keyboard.play-low` is
            the lower row from C upwards, black keys included. What cannot be used is told at the start.
            """;

    @Test
    void sayWhatTheKeysDo() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(BEGIN);
        for (Layer layer : Layer.values()) {
            List<KeyCommand> commands = KeyTable.all().stream()
                    .filter(command -> command.layer() == layer)
                    .toList();
            if (!commands.isEmpty()) {
                page.append("\n## ")
                        .append(heading(layer))
                        .append("\n\n| keys | name | what it does |\n|---|---|---|\n");
                commands.forEach(command -> page.append(line(command)));
            }
        }
        return page.toString();
    }

    private static String heading(Layer layer) {
        return Character.toUpperCase(layer.title().charAt(0)) + layer.title().substring(1);
    }

    private static String line(KeyCommand command) {
        StringBuilder keys = new StringBuilder();
        command.keys().forEach(key -> keys.append(keys.length() == 0 ? "" : " ").append(code(key)));
        return "| " + keys + " | `" + command.fullName() + "` | " + command.help() + " |\n";
    }

    private static String code(String key) {
        return key.equals("|") ? "<code>&#124;</code>" : key.equals("`") ? "`` ` ``" : "`" + key + "`";
    }
}
