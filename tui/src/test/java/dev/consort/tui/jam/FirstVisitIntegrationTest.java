package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.protocol.invite.SixWords;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at a real terminal who comes to a secure room without having typed an invite yet. */
class FirstVisitIntegrationTest {
    private static final String INVITE_QUESTION = "invite (it is not shown";

    @TempDir
    private Path folder;

    private RoomKey room;
    private Venue venue;
    private TmuxTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Stagehand.has("tmux"), "tmux is not installed");
        room = new RoomKeyStore(folder.resolve("host"), new SecureRandom()).open(Instant.now());
        venue = new Venue(room);
        List<String> line = new ArrayList<>(List.of(
                "env",
                "XDG_DATA_HOME=" + folder,
                "XDG_STATE_HOME=" + folder,
                "sh",
                "-c",
                "trap : INT; \"$@\"; echo exit $?; read x"));
        line.add("sh");
        line.addAll(Stagehand.consort("--connect", venue.address(), "--secure", "--plain", "--name", "Ana"));
        terminal = new TmuxTerminal("visit", 100, 24, line);
        terminal.awaitText("same words there?");
    }

    @AfterEach
    void close() throws Exception {
        if (venue != null) {
            terminal.close();
            venue.close();
        }
    }

    private void answer(String text) throws Exception {
        terminal.type(text);
        terminal.press("Enter");
    }

    @Test
    void wordsAreShownAndTheInviteIsTypedUnseen() throws Exception {
        assertThat(terminal.screen()).contains(SixWords.of(room.pin()).line());
        answer("yes");
        terminal.awaitText(INVITE_QUESTION);
        answer("Q" + room.invite().text());
        terminal.awaitText("an invite has 26 characters");
        answer(room.invite().text());
        terminal.awaitText("joined Jam as Ana");

        assertThat(terminal.screen()).doesNotContain(room.invite().text().substring(0, 9));
        assertThat(folder.resolve("consort").resolve("known_rooms")).exists();
        answer("quit");
        terminal.awaitText("exit 0");
    }

    @Test
    void interruptionLeavesATerminalThatShowsWhatIsTyped() throws Exception {
        answer("yes");
        terminal.awaitText(INVITE_QUESTION);
        terminal.press("C-c");
        terminal.awaitText("exit 130");
        terminal.awaitText("consort: left");
        terminal.type("seen again");
        terminal.awaitText("seen again");

        assertThat(Files.exists(folder.resolve("consort").resolve("known_rooms")))
                .isFalse();
        assertThat(venue.state().players().size()).isZero();
    }

    @Test
    void emptyLineLeavesPolitely() throws Exception {
        terminal.press("Enter");
        terminal.awaitText("nothing was said to the server");
        terminal.awaitText("exit 0");
    }
}
