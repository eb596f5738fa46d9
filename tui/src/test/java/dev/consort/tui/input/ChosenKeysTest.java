package dev.consort.tui.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.app.KeyTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenKeysTest {
    @Test
    void readsCommandsWithTheirKeysAndLeavesRemarksOut() {
        ChosenKeys chosen = read("# mine", "", "everywhere.undo = u Ctrl-z", "mixer.fader-up =   # none at all");
        assertThat(chosen.problems()).isEmpty();
        assertThat(chosen.keys())
                .containsEntry("everywhere.undo", List.of("u", "Ctrl-z"))
                .containsEntry("mixer.fader-up", List.of())
                .hasSize(2);
    }

    @Test
    void saysWhichLineCannotBeUsedAndKeepsTheOthers() {
        ChosenKeys chosen =
                read("undo u", "everywhere.undoo = u", "everywhere.undo = Strg-z y", "everywhere.redo = y Y");
        assertThat(chosen.problems())
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("line 1: 'undo u' has no '='"))
                .anyMatch(problem -> problem.startsWith("line 2: there is no command 'everywhere.undoo'"))
                .anyMatch(problem -> problem.startsWith("line 3: 'Strg-z' is no key"))
                .anyMatch(problem -> problem.startsWith("line 4: 'y' is chosen for everywhere.undo already"));
        assertThat(chosen.keys())
                .containsEntry("everywhere.undo", List.of("y"))
                .containsEntry("everywhere.redo", List.of("Y"));
    }

    private static ChosenKeys read(String... lines) {
        return ChosenKeys.read(List.of(lines), KeyTable.all());
    }
}
