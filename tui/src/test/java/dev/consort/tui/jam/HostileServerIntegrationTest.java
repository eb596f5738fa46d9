package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.Layer;
import dev.consort.tui.view.PaneId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, in a real terminal and in lines, against a server whose every text is an attack: what reaches the
 * terminal is what this program means to send, and nothing else.
 */
class HostileServerIntegrationTest {
    /** Control-L: what is drawn anew is sent in one piece. */
    private static final String REDRAW = "\f";

    private static final String CLEARED = "[2J";

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final List<String> PAYLOADS = HostileTexts.all().stream()
            .filter(HostileServerIntegrationTest::isText)
            .toList();

    /** What one round of all messages uses up. */
    private static final int ROUNDS = PAYLOADS.size() / 20;

    private final HostileSession session = new HostileSession(PAYLOADS.size());
    private final NetworkState state = session.state();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HostileServer server;
    private Process program;
    private int marks;

    @TempDir
    private Path folder;

    /** Halves of surrogate pairs are no text: a frame that holds one is broken as a whole. */
    private static boolean isText(String payload) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(payload);
    }

    @BeforeEach
    void open() throws IOException {
        server = new HostileServer(PAYLOADS);
    }

    @AfterEach
    void close() throws IOException {
        if (program != null) {
            program.destroyForcibly();
        }
        server.close();
    }

    private void start(List<String> line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("NO_COLOR");
        builder.redirectError(folder.resolve("err").toFile());
        program = builder.start();
        Thread reader = new Thread(() -> copy(program.getInputStream(), printed), "what is printed");
        reader.setDaemon(true);
        reader.start();
    }

    private static void copy(InputStream from, OutputStream to) {
        try (from) {
            from.transferTo(to);
        } catch (IOException gone) {
            return;
        }
    }

    /** On a terminal that is large enough for everything. */
    private void startOnScreen() throws IOException {
        assumeTrue(Stagehand.has("script"), "script is not installed");
        String command = Stagehand.consort("--connect", server.address()).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "stty rows 200 cols 180; exec ", ""));
        start(List.of("script", "-q", "-e", "-c", command, "/dev/null"));
    }

    private void startInLines() throws IOException {
        start(Stagehand.consort("--connect", server.address(), "--plain"));
    }

    private void type(String keys) throws IOException {
        program.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        program.getOutputStream().flush();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private void awaitText(String text) {
        Stagehand.await(LONG, "'" + text + "' was never shown", () -> printed().contains(text));
    }

    private int exitCode() throws InterruptedException {
        assertThat(program.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return program.exitValue();
    }

    /**
     * Waits until the client has shown what was said so far. Only cells that change are drawn, so no two words in a row may
     * have a letter in common; and a long question may cover the last line, so there is one more.
     */
    private void awaitShown() throws IOException {
        String word = Character.toString('a' + marks++).repeat(9);
        server.say(new ServerMessage.Notice(NoticeLevel.INFO, word));
        server.say(new ServerMessage.Notice(NoticeLevel.INFO, "..."));
        awaitText(word);
    }

    @Test
    void everyTextOfStateAndMessagesIsHostile() {
        Set<String> said = new TreeSet<>(session.places());
        Set<String> messages = new TreeSet<>(List.of("Welcome", "FullStateSync"));
        session.messages().forEach(message -> messages.add(message.getClass().getSimpleName()));
        messages.add(session.welcome(state).getClass().getSimpleName());

        assertThat(said).containsAll(TextPlaces.of(NetworkState.class));
        assertThat(messages)
                .containsAll(UnionShape.leaves(ServerMessage.class)
                        .filter(type -> !TextPlaces.of(type).isEmpty())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void nothingButItsOwnSequencesReachesTheTerminal() throws Exception {
        startOnScreen();
        server.accept();
        server.say(session.welcome(state));
        awaitText("Band");
        for (PaneId view : PaneId.values()) {
            String key = EverywhereKey.valueOf("SHOW_" + view.name()).keys().get(0);
            type(key.replace("Alt-", "\u001b") + REDRAW);
            awaitText(" " + Layer.valueOf(view.name()).title() + " ");
        }
        type("4" + REDRAW);
        awaitText("Said and done");
        sayEverything();
        server.say(session.farewell());
        server.hangUp();

        assertThat(exitCode()).isEqualTo(1);
        TerminalStream stream = TerminalStream.of(printed());
        assertThat(HostileTexts.dangers(stream.text())).isEmpty();
        assertThat(stream.text()).contains("[201~rm -rf /", "${jndi:ldap://x/a}");
        assertThat(stream.sequences()).containsOnlyKeys(TerminalStream.ONCE_EACH_AND_STYLE);
        Map<String, Integer> onceEach = new HashMap<>(TerminalStream.ONCE_EACH);
        onceEach.remove(CLEARED);
        assertThat(stream.sequences()).containsAllEntriesOf(onceEach);
        assertLogIsClean();
    }

    @Test
    void linesAreTextAndNothingElse() throws Exception {
        startInLines();
        server.accept();
        server.say(session.welcome(state));
        awaitText("joined");
        sayEverything();
        type("status\ninstruments\npeople\nnotes 2\n");
        awaitText("tick ");
        server.say(session.farewell());
        server.hangUp();

        assertThat(exitCode()).isEqualTo(1);
        assertThat(HostileTexts.dangers(printed() + errors())).isEmpty();
        assertThat(printed().lines()).noneMatch(line -> line.startsWith("fake: line") || line.startsWith("Ana is"));
        assertLogIsClean();
    }

    @Test
    void refusalIsPrintedAsTextAndNothingElse() throws Exception {
        startInLines();
        server.accept();
        server.say(session.refusal());
        server.hangUp();

        assertThat(exitCode()).isEqualTo(5);
        assertThat(HostileTexts.dangers(printed() + errors())).isEmpty();
        assertThat(errors().lines()).hasSize(1);
    }

    @Test
    void brokenFrameIsComplainedAboutInText() throws Exception {
        startInLines();
        server.accept();
        server.sayJson("{\"type\":\"Welcome\",\"protocol\":\"" + HostileServer.mark(0) + "\",\"\ud83d\":\u001b}");
        server.hangUp();

        assertThat(exitCode()).isEqualTo(4);
        assertThat(HostileTexts.dangers(printed() + errors())).isEmpty();
        assertThat(errors().lines()).hasSize(1);
    }

    private void sayEverything() throws IOException {
        server.say(new ServerMessage.FullStateSync(1, state));
        for (int round = 0; round < ROUNDS; round++) {
            for (ServerMessage message : session.messages()) {
                server.say(message);
            }
            awaitShown();
        }
    }

    private void assertLogIsClean() throws IOException {
        String log = Files.readString(folder.resolve("consort").resolve("consort.log"));
        assertThat(HostileTexts.dangers(log)).isEmpty();
    }
}
