package dev.consort.audio.scsynth.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.scsynth.osc.Command;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final long MILLI = 1_000_000;

    private final List<FakeServer> launched = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Supervisor supervisor =
            new Supervisor(this::launch, List.of(new byte[] {1}, new byte[] {2}), remarks::add);
    private ScsynthException refusal;
    private boolean answers = true;
    private long now = 12_345;

    private Running launch() throws ScsynthException {
        if (refusal != null) {
            throw refusal;
        }
        launched.add(new FakeServer());
        return launched.get(launched.size() - 1);
    }

    /** Answers as the real one does, as long as it is told to. */
    private final class FakeServer implements Running {
        private final List<Command> heard = new ArrayList<>();
        private final List<Command> replies = new ArrayList<>();
        private boolean alive = true;
        private boolean ended;

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public void send(long time, List<Command> commands) {
            heard.addAll(commands);
            commands.forEach(command -> {
                switch (command.address()) {
                    case "/status" ->
                        reply(Command.of("/status.reply", 1, 0, 0, 2, 100, 12.5, 20.0, 44_100.0, 44_099.0));
                    case "/d_recv" -> reply(Command.of("/done", "/d_recv"));
                    case "/sync" -> reply(Command.of("/synced", command.integer(0)));
                    default -> {}
                }
            });
        }

        private void reply(Command command) {
            if (answers) {
                replies.add(command);
            }
        }

        @Override
        public List<Command> received() {
            List<Command> all = List.copyOf(replies);
            replies.clear();
            return all;
        }

        @Override
        public String lastWords() {
            return "its last words: aargh";
        }

        @Override
        public int late() {
            return 0;
        }

        @Override
        public void end(long millis) {
            ended = true;
        }
    }

    private void pass(long millis) {
        for (long end = now + millis * MILLI; now < end; now += 3 * MILLI) {
            supervisor.step(now);
        }
    }

    private FakeServer server() {
        return launched.get(launched.size() - 1);
    }

    @Test
    void aServerIsUpWhenItHasAllGraphs() {
        pass(100);

        assertThat(supervisor.isUp()).isTrue();
        assertThat(supervisor.starts()).isEqualTo(1);
        assertThat(server().heard.stream().map(Command::address).filter(address -> !address.equals("/status")))
                .containsExactly("/notify", "/error", "/d_recv", "/d_recv", "/sync");
    }

    @Test
    void itsLoadAndItsRateAreKnown() {
        pass(500);

        assertThat(supervisor.status()).isEqualTo(new Status(0.125, 44_100));
    }

    @Test
    void aServerThatEndedIsReplacedAtOnce() {
        pass(100);
        server().alive = false;
        pass(100);

        assertThat(launched).hasSize(2);
        assertThat(launched.get(0).ended).isTrue();
        assertThat(supervisor.isUp()).isTrue();
        assertThat(supervisor.starts()).isEqualTo(2);
        assertThat(remarks).containsExactly("scsynth was lost: it ended; its last words: aargh", "scsynth plays again");
    }

    @Test
    void aServerThatDoesNotAnswerForASecondIsReplaced() {
        pass(100);
        answers = false;
        pass(900);
        assertThat(launched).hasSize(1);
        answers = true;
        server().replies.clear();
        FakeServer mute = server();
        answers = false;
        pass(200);

        assertThat(mute.ended).isTrue();
        assertThat(remarks).contains("scsynth was lost: it did not answer for 1 s");
    }

    @Test
    void whatFailsAgainAndAgainIsTriedLessAndLessOften() {
        answers = true;
        pass(100);
        for (int i = 0; i < 4; i++) {
            server().alive = false;
            int before = launched.size();
            long began = now;
            while (launched.size() == before) {
                supervisor.step(now);
                now += 3 * MILLI;
            }
            long waited = (now - began) / MILLI;
            long expected = new long[] {0, 500, 1000, 2000}[i];
            assertThat(waited).as("wait " + i).isBetween(expected, expected + 20);
            pass(60);
        }
    }

    @Test
    void aServerThatRanForLongIsReplacedAtOnceWhateverWasBefore() {
        pass(100);
        server().alive = false;
        pass(100);
        server().alive = false;
        pass(20_000);
        int before = launched.size();
        server().alive = false;
        pass(50);

        assertThat(launched).hasSize(before + 1);
    }

    @Test
    void whyThereIsNoneIsSaidAndKept() {
        refusal = new ScsynthException("scsynth is not installed");
        pass(5);

        assertThat(supervisor.isUp()).isFalse();
        assertThat(supervisor.trouble()).isEqualTo("scsynth is not installed");
        assertThat(remarks).as("whoever starts it is told by the trouble").isEmpty();
    }

    @Test
    void nothingIsSentWhileThereIsNoServer() {
        pass(100);
        FakeServer first = server();
        first.alive = false;
        answers = false;
        pass(10);
        supervisor.send(1, List.of(Command.of("/s_new", "kick", 1, 0, 0)));

        assertThat(launched).allSatisfy(server -> assertThat(server.heard)
                .noneMatch(command -> command.address().equals("/s_new")));
    }

    @Test
    void onceEndedItStaysSo() {
        pass(100);
        supervisor.end(100);
        pass(60_000);

        assertThat(launched).hasSize(1);
        assertThat(launched.get(0).ended).isTrue();
    }
}
