package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.wire.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in real terminals, and a client that is not ours. */
class TerminalsIntegrationTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Venue venue;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Stagehand.has("tmux"), "tmux is not installed");
        venue = new Venue();
    }

    @AfterEach
    void close() {
        if (venue != null) {
            venue.close();
        }
    }

    private TmuxTerminal terminal(String name, String own) throws IOException, InterruptedException {
        return terminal(name, own, venue.address());
    }

    private static TmuxTerminal terminal(String name, String own, String address)
            throws IOException, InterruptedException {
        TmuxTerminal terminal =
                new TmuxTerminal(name, 90, 24, Stagehand.consort("--connect", address, "--own", own, "--name", name));
        terminal.awaitText("Band");
        return terminal;
    }

    @Test
    void twoTerminalsAndThePythonClientEndWithTheServersState() throws Exception {
        assumeTrue(Stagehand.has("python3"), "python3 is not installed");
        try (TmuxTerminal ana = terminal("Ana", "1,2");
                TmuxTerminal ben = terminal("Ben", "3")) {
            CompletableFuture<String> python = CompletableFuture.supplyAsync(this::python);
            Random dice = new Random(3);
            for (int i = 0; i < 60; i++) {
                editAtRandom(ana, dice, 1 + dice.nextInt(2));
                editAtRandom(ben, dice, 3);
            }
            assertThat(python.get(60, TimeUnit.SECONDS)).contains("the mirror equals the server");
            Map<String, Object> anas = mirror(ana, "ana.json");
            Map<String, Object> bens = mirror(ben, "ben.json");
            assertThat(music(anas)).isEqualTo(music(serverState()));
            assertThat(music(bens)).isEqualTo(music(serverState()));
            assertThat(music(Files.newInputStream(folder.resolve("python.json"))))
                    .isNotEmpty();
        }
    }

    private String python() {
        Path script = Path.of("..", "docs", "examples", "join.py");
        try {
            return Stagehand.run(
                    LONG,
                    List.of(
                            "python3",
                            script.toString(),
                            "127.0.0.1",
                            Integer.toString(venue.port()),
                            "--own",
                            "4",
                            "5",
                            "--random",
                            "150",
                            "--seconds",
                            "4",
                            "--dump",
                            folder.resolve("python.json").toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void editAtRandom(TmuxTerminal terminal, Random dice, int instrument)
            throws IOException, InterruptedException {
        switch (dice.nextInt(3)) {
            case 0 -> terminal.command("level " + instrument + " 0." + (10 + dice.nextInt(90)));
            case 1 -> terminal.command("pan " + instrument + " -0." + (10 + dice.nextInt(90)));
            default ->
                terminal.command("note " + instrument + " " + dice.nextInt(16) * 480 + " " + (40 + dice.nextInt(40))
                        + " 120 100");
        }
    }

    private Map<String, Object> mirror(TmuxTerminal terminal, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        terminal.command("mirror " + file);
        Stagehand.await(LONG, "no mirror was written", () -> Files.exists(file));
        terminal.awaitText("wrote");
        return JsonText.read(Files.newInputStream(file));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> serverState() {
        return (Map<String, Object>) StateShapes.STATE.toJson(venue.state());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> music(InputStream dump) throws IOException {
        try (dump) {
            return music((Map<String, Object>) JsonText.read(dump).get("state"));
        }
    }

    /** What can only change by an edit; who is here and how far away goes on changing. */
    private static Map<String, Object> music(Map<String, Object> state) {
        return Map.of(
                "instruments",
                state.get("instruments"),
                "pianoRoll",
                state.get("pianoRoll"),
                "mixer",
                state.get("mixer"));
    }

    @Test
    void spaceStartsTheBandForEverybody() throws Exception {
        try (TmuxTerminal ana = terminal("Ana", "1");
                TmuxTerminal ben = terminal("Ben", "2")) {
            ana.press("Space");
            Stagehand.await(LONG, "the band never began", () -> venue.state()
                    .transport()
                    .playing());
            ben.awaitText("▶");
        }
    }

    @Test
    void aPulledCableGreysTheScreenAndPluggedInAgainEditingGoesOn() throws Exception {
        try (Cable cable = new Cable(venue.port());
                TmuxTerminal ana = terminal("Ana", "1", cable.address())) {
            ana.press("3", "Enter");
            Stagehand.await(LONG, "the note never arrived", () -> notes() > 0);
            int before = notes();
            cable.pull();
            ana.awaitText("reconnecting (");
            ana.press("Right", "Enter");
            ana.awaitText("not connected");
            cable.plug();
            ana.awaitGone("reconnecting (");
            ana.press("Right", "Right", "Enter");
            Stagehand.await(LONG, "editing never went on", () -> notes() != before);
            assertThat(venue.state().ownerOf(1).name()).isEqualTo("Ana");
        }
    }

    private int notes() {
        return venue.state().pianoRoll().notes(1).size();
    }

    @Test
    void notesPlayedOnTheLettersAreHeardByTheServerAndEnd() throws Exception {
        try (TmuxTerminal ana = terminal("Ana", "3")) {
            ana.press("P");
            ana.awaitText("you hold the privilege");
            ana.press(".", ".", "R", "Space", "/");
            ana.awaitText("playing Keys");
            Stagehand.await(LONG, "the band never began", () -> venue.state()
                    .transport()
                    .playing());
            int before = venue.state().pianoRoll().notes(3).size();
            ana.awaitText("REC");
            ana.press("q", "5", "i", "Escape");
            Stagehand.await(
                    LONG,
                    "what was played was never written",
                    () -> venue.state().pianoRoll().notes(3).size() > before);
            ana.awaitGone("playing Keys");
        }
    }

    @Test
    void refusalNamesTheOwner() throws Exception {
        try (TmuxTerminal ana = terminal("Ana", "1");
                TmuxTerminal ben = terminal("Ben", "2")) {
            ben.command("level 1 0.5");
            ben.awaitText("belongs to Ana");
            ana.awaitText("Ben");
        }
    }

    @Test
    void leavingFreesTheInstrumentsAndEndsTheProgram() throws Exception {
        try (TmuxTerminal ana = terminal("Ana", "1")) {
            ana.command("quit");
            ana.awaitEnd();
            Stagehand.await(
                    LONG, "Ana's seat was never freed", () -> venue.state().ownerOf(1) == null);
        }
    }
}
