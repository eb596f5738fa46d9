package dev.consort.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.message.ServerMessage.Welcome;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.range.Most;
import dev.consort.server.broadcast.Frame;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Paces.Pace;
import dev.consort.server.members.Timing;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionLoop;
import dev.consort.server.session.SessionSettings;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlowReaderIntegrationTest {
    private static final Pace FREE = new Pace(1e9, 1e9);
    private static final Paces AS_FAST_AS_IT_GOES = new Paces(FREE, FREE, FREE, FREE, FREE, Duration.ofSeconds(2));
    private static final int ROUNDS = 50;
    private static final int EDITS_PER_ROUND = 40;

    /** The high-water mark and one patch on top. */
    private static final int BOUND = 512 * 1024;

    private SessionLoop loop;
    private Doorway doorway;
    private long lastId;

    @BeforeEach
    void open() throws IOException {
        SessionSettings settings = new SessionSettings(
                "test", Timing.USUAL, 64, () -> new SessionToken("token-" + ++lastId), AS_FAST_AS_IT_GOES);
        loop = new SessionLoop(
                now -> new LiveSession(StarterBand.session("Jam"), new FakeSound(), settings, now),
                () -> new Now(System.nanoTime(), System.currentTimeMillis()));
        doorway = Doorway.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), loop, 5_000, AS_FAST_AS_IT_GOES, null);
        loop.start();
    }

    @AfterEach
    void close() {
        loop.close();
        doorway.close();
    }

    @Test
    void whoDoesNotReadCostsBoundedMemoryDelaysNobodyAndIsRightAfterOnePatch() throws IOException {
        try (RawClient sleeper = new RawClient(doorway.address(), 4_096);
                RawClient editor = new RawClient(doorway.address())) {
            FakeOutlet mirror = new FakeOutlet();
            mirror.send(new Frame(sleeper.join("Sleeper", "[]").hear(Welcome.class)));
            editor.join("Editor", "[1,2,3,4]").hear(Welcome.class);
            long worst = 0;
            long seq = 0;
            for (int round = 0; round < ROUNDS; round++) {
                edit(editor, round);
                seq = editor.hear(StatePatchUpdate.class).seq();
                hearAllSoFar(editor);
                worst = Math.max(worst, doorway.pendingBytes());
            }
            assertThat(worst).isBetween(64 * 1024L, (long) BOUND);

            wakeUp(sleeper, mirror, editor, seq);
        }
    }

    /** What then waits to be read is the sleeper's: an answer comes behind everything that was said before it. */
    private static void hearAllSoFar(RawClient editor) throws IOException {
        editor.say(new ClientMessage.Ping(1L));
        editor.hear(ServerMessage.Pong.class);
    }

    private void wakeUp(RawClient sleeper, FakeOutlet mirror, RawClient editor, long atLeast) throws IOException {
        long end = atLeast;
        while (mirror.seq() < end) {
            mirror.send(new Frame(sleeper.hear(StatePatchUpdate.class)));
            end = Math.max(end, mirror.seq());
        }
        List<StatePatchUpdate> patches = mirror.all(StatePatchUpdate.class);
        StatePatchUpdate last = patches.get(patches.size() - 1);
        assertThat(last.seq() - last.base())
                .as("seqs in the patch that led to the truth")
                .isGreaterThan(ROUNDS / 2);
        editor.say(new ClientMessage.Goodbye());
        assertThat(editor.isClosedByServer()).isTrue();
        while (mirror.mirror().players().get(2) != null) {
            mirror.send(new Frame(sleeper.hear(StatePatchUpdate.class)));
        }
        awaitEqual(mirror);
    }

    /** The loop shows its state to other threads a moment after it has sent it. */
    private void awaitEqual(FakeOutlet mirror) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!mirror.mirror().equals(loop.state()) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(mirror.mirror()).isEqualTo(loop.state());
    }

    private void edit(RawClient editor, int round) throws IOException {
        for (int i = 0; i < EDITS_PER_ROUND; i++) {
            int instrument = 1 + i % 4;
            NetworkAction action = i < 4
                    ? new PasteNotes(instrument, 0, notes(1 + round))
                    : new SetLevel(instrument, (round * EDITS_PER_ROUND + i) / 10_000.0);
            editor.say(new ClientMessage.Action(++lastId, action));
        }
    }

    private static List<PastedNote> notes(int velocity) {
        List<PastedNote> notes = new ArrayList<>();
        for (int i = 0; i < Most.AT_ONCE; i++) {
            notes.add(new PastedNote(i * 240, 60, 120, velocity));
        }
        return notes;
    }
}
