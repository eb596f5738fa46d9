package dev.consort.tui.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of commands says what the commands say. */
class CommandPageTest {
    private static final String REWRITE = "mvn -B -q -pl tui -am test -Dtest=CommandPageTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";

    @Test
    void itIsWhatTheCommandsSay() throws IOException {
        FakeStudio studio = new FakeStudio();
        String text = new CommandPage(new PlainClient(studio, MidiSeat.without(studio)).commands()).text();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(CommandPage.PATH, text);
        }
        assertThat(Files.exists(CommandPage.PATH) ? Files.readString(CommandPage.PATH) : "")
                .as("%s lags behind the commands; rewrite it with: %s", CommandPage.PATH, REWRITE)
                .isEqualTo(text);
    }
}
