package dev.consort.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Keeping;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Paces.Pace;
import dev.consort.server.members.Timing;
import dev.consort.server.sound.Sound;
import dev.consort.server.sound.SoundReading;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsIntegrationTest {
    private static final Pace FREE = new Pace(1e9, 1e9);
    private static final Paces IMPATIENT = new Paces(FREE, FREE, FREE, FREE, FREE, Duration.ofMillis(200));

    private final List<RawClient> clients = new ArrayList<>();
    private NetServer server;

    @AfterEach
    void close() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        server.close();
    }

    private void start(Paces paces, Sound sound) throws IOException {
        server = NetServer.start(
                new ServerConfig(
                        InetAddress.getLoopbackAddress(),
                        0,
                        Keeping.nothing(StarterBand.session("Jam")),
                        64,
                        false,
                        Timing.USUAL,
                        paces,
                        "test",
                        null),
                sound);
    }

    private RawClient connect() throws IOException {
        RawClient client = new RawClient(server.address());
        clients.add(client);
        return client;
    }

    @Test
    void connectionsThatComeTooFastAreClosedWithoutAWord() throws Exception {
        start(new Paces(new Pace(0.001, 3), FREE, FREE, FREE, FREE, Duration.ofSeconds(2)), new FakeSound());
        for (int i = 0; i < 3; i++) {
            connect().join("Ana", "[]").await("Welcome");
        }

        assertThat(connect().isClosedWithoutAWord()).isTrue();
    }

    @Test
    void floodIsLimitedAndEndsWithAReasonWhileOthersPlayOn() throws Exception {
        start(new Paces(FREE, new Pace(120, 240), FREE, FREE, FREE, Duration.ofSeconds(2)), new FakeSound());
        RawClient witness = connect().join("Witness", "[1]");
        witness.await("Welcome");
        RawClient flooder = connect().join("Flood", "[2]");
        flooder.await("Welcome");
        Thread flood = new Thread(() -> flood(flooder));
        flood.start();

        assertThat(flooder.await("ActionRejected")).containsEntry("code", "RateLimited");
        assertThat(flooder.await("Error")).containsEntry("code", "TooFast");
        assertThat(flooder.isClosedByServer()).isTrue();
        witness.send("{\"type\":\"Ping\",\"t\":42}");
        assertThat(witness.await("Pong")).containsEntry("t", 42L);
        flood.join();
    }

    private static void flood(RawClient client) {
        try {
            for (int id = 1; id < 10_000_000; id++) {
                client.send("{\"type\":\"Action\",\"id\":" + id
                        + ",\"action\":{\"type\":\"Mixer.SetLevel\",\"instrument\":2,\"level\":0.5}}");
            }
        } catch (IOException closed) {
            return;
        }
    }

    @Test
    void inboxThatStaysFullEndsTheConnectionWithAReason() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        start(IMPATIENT, new StuckSound(stuck));
        RawClient client = connect().join("Hasty", "[1]");
        client.await("Welcome");
        RawClient patient = connect().join("Patient", "[]");
        patient.await("Welcome");
        client.send("{\"type\":\"Action\",\"id\":1,\"action\":{\"type\":\"Play.NoteOn\",\"instrument\":1,"
                + "\"pitch\":60,\"velocity\":1}}");
        patient.send("{\"type\":\"Ping\",\"t\":7}");
        for (int i = 0; i < 1_000; i++) {
            client.send("{\"type\":\"Ping\",\"t\":1}");
        }

        assertThat(client.await("Error")).containsEntry("code", "TooFast");
        stuck.countDown();
        assertThat(client.isClosedByServer()).isTrue();
        assertThat(patient.await("Pong")).containsEntry("t", 7L);
    }

    /** Holds up the whole session with the first note. */
    private static final class StuckSound implements Sound {
        private final FakeSound sound = new FakeSound();
        private final CountDownLatch stuck;

        private StuckSound(CountDownLatch stuck) {
            this.stuck = stuck;
        }

        @Override
        public void noteOn(int instrument, int pitch, int velocity) {
            try {
                stuck.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void publish(NetworkState state) {
            sound.publish(state);
        }

        @Override
        public void pad(int instrument, int pad, int velocity) {}

        @Override
        public void noteOff(int instrument, int pitch) {
            sound.noteOff(instrument, pitch);
        }

        @Override
        public void allNotesOff(int instrument) {
            sound.allNotesOff(instrument);
        }

        @Override
        public void locate(int tick) {
            sound.locate(tick);
        }

        @Override
        public SoundReading reading() {
            return sound.reading();
        }
    }
}
