package dev.consort.tui.cli;

import dev.consort.tui.app.KeyTable;
import dev.consort.tui.input.ChosenKeys;
import dev.consort.tui.input.Keymap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys as this person has them.
 *
 * @param problems what of the file could not be used, for people
 */
record OwnKeys(Keymap keymap, List<String> problems) {
    private static final long LARGEST_BYTES = 1 << 20;

    /** Reads the file; without one, the keys are the usual ones. */
    static OwnKeys in(Path file) {
        ChosenKeys chosen;
        try {
            chosen = Files.size(file) > LARGEST_BYTES
                    ? unusable(file + " is too large")
                    : ChosenKeys.read(Files.readAllLines(file), KeyTable.all());
        } catch (NoSuchFileException usual) {
            chosen = ChosenKeys.NONE;
        } catch (IOException e) {
            chosen = unusable(file + " cannot be read: " + e.getMessage());
        }
        List<String> problems = new ArrayList<>();
        chosen.problems().forEach(problem -> problems.add("keys, " + problem));
        return new OwnKeys(new Keymap(KeyTable.all(), chosen.keys()), problems);
    }

    private static ChosenKeys unusable(String why) {
        return new ChosenKeys(ChosenKeys.NONE.keys(), List.of(why));
    }
}
