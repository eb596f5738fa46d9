package dev.consort.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.project.StarterBand;
import dev.consort.server.members.Timing;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetServerIntegrationTest {
    private static final Timing IMPATIENT = new Timing(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofSeconds(15),
            Duration.ofMillis(300));

    private final List<RawClient> clients = new ArrayList<>();
    private NetServer server;
    private RawClient witness;

    @BeforeEach
    void startServerWithOneClient() throws IOException {
        server = start(0, Timing.USUAL);
        witness = connect().join("Witness", "[1]");
        witness.await("Welcome");
    }

    @AfterEach
    void stopServer() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        server.close();
    }

    private static NetServer start(int port, Timing timing) throws IOException {
        return NetServer.start(
                new ServerConfig(
                        InetAddress.getLoopbackAddress(), port, StarterBand.session("Jam"), 64, false, timing, "test"),
                new FakeSound());
    }

    private RawClient connect() throws IOException {
        RawClient client = new RawClient(server.address());
        clients.add(client);
        return client;
    }

    private RawClient joined(String name) throws IOException {
        RawClient client = connect().join(name, "[]");
        client.await("Welcome");
        return client;
    }

    private void expectError(RawClient client, String code) throws IOException {
        assertThat(client.await("Error")).containsEntry("code", code);
        assertThat(client.isClosedByServer()).isTrue();
        expectWitnessUnharmed();
    }

    private void expectWitnessUnharmed() throws IOException {
        witness.send("{\"type\":\"Ping\",\"t\":42}");
        assertThat(witness.await("Pong")).containsEntry("t", 42L);
    }

    @Test
    void webBrowserAtTheDoorIsToldThatThisIsTooLong() throws IOException {
        RawClient client = connect();
        client.sendBytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes());

        expectError(client, "FrameTooLarge");
    }

    @Test
    void lengthOfTwoGibibytesIsRefusedFromItsFourBytes() throws IOException {
        RawClient client = joined("Big");
        client.sendBytes(new byte[] {0x7f, -1, -1, -1});

        expectError(client, "FrameTooLarge");
    }

    @Test
    void lengthOverTheLimitBeforeWelcomeIsRefused() throws IOException {
        RawClient client = connect();
        client.sendBytes(new byte[] {0, 0, 0x10, 1});

        expectError(client, "FrameTooLarge");
    }

    @Test
    void emptyFrameIsRefused() throws IOException {
        RawClient client = joined("Empty");
        client.sendBytes(new byte[4]);

        expectError(client, "EmptyFrame");
    }

    @Test
    void garbageInAFrameIsRefused() throws IOException {
        RawClient client = joined("Noise");
        client.sendBytes(new byte[] {0, 0, 0, 3, -1, 7, 9});

        expectError(client, "BadJson");
    }

    @Test
    void jsonTenThousandDeepIsRefused() throws IOException {
        RawClient client = joined("Deep");
        client.send("{\"type\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");

        expectError(client, "BadJson");
    }

    @Test
    void otherMessageBeforeHelloIsRefused() throws IOException {
        RawClient client = connect();
        client.send("{\"type\":\"Chat\",\"text\":\"hi\"}");

        expectError(client, "HelloExpected");
    }

    @Test
    void otherProtocolVersionIsToldWhichSideToUpdate() throws IOException {
        RawClient client = connect();
        client.send("{\"type\":\"Hello\",\"protocol\":2,\"clientName\":\"New\"}");

        Map<String, Object> error = client.await("Error");
        assertThat(error).containsEntry("code", "ProtocolMismatch");
        assertThat((String) error.get("message")).contains("update the server");
    }

    @Test
    void unknownActionIsRejectedAndTheConnectionSurvives() throws IOException {
        RawClient client = joined("Curious");
        client.send("{\"type\":\"Action\",\"id\":5,\"action\":{\"type\":\"Mixer.Explode\"}}");

        assertThat(client.await("ActionRejected")).containsEntry("id", 5L).containsEntry("code", "Unknown");
        client.send("{\"type\":\"Ping\",\"t\":1}");
        client.await("Pong");
    }

    @Test
    void actionWithAWrongFieldIsRejectedWithItsPlace() throws IOException {
        RawClient client = joined("Typo");
        client.send("{\"type\":\"Action\",\"id\":6,\"action\":{\"type\":\"Mixer.SetLevel\",\"instrument\":5,"
                + "\"level\":\"loud\"}}");

        Map<String, Object> rejected = client.await("ActionRejected");
        assertThat(rejected).containsEntry("code", "Invalid");
        assertThat((String) rejected.get("reason")).contains("level", "number");
    }

    @Test
    void actionOnSomebodyElsesInstrumentNamesItsOwner() throws IOException {
        RawClient client = joined("Thief");
        client.send(
                "{\"type\":\"Action\",\"id\":1,\"action\":{\"type\":\"Mixer.SetLevel\",\"instrument\":1,\"level\":0.5}}");

        Map<String, Object> rejected = client.await("ActionRejected");
        assertThat(rejected).containsEntry("code", "NotOwner");
        assertThat((String) rejected.get("reason")).contains("Witness");
    }

    @Test
    void unknownMessageIsAnsweredAndTheConnectionSurvives() throws IOException {
        RawClient client = joined("Future");
        client.send("{\"type\":\"Teleport\"}");

        assertThat(client.await("Error")).containsEntry("code", "UnknownType");
        client.send("{\"type\":\"Ping\",\"t\":1}");
        client.await("Pong");
    }

    @Test
    void whoSaysNothingIsSentAwayHoweverSlowlyBytesDribbleIn() throws IOException {
        restartImpatient();
        RawClient client = connect();
        client.sendBytes(new byte[] {0, 0, 0, 90, '{'});

        expectError(client, "HelloTimeout");
    }

    @Test
    void oneOfNineThatKnockFromOneAddressIsRefused() throws IOException {
        restartImpatient();
        List<RawClient> knocking = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            knocking.add(connect());
        }
        List<Object> codes = new ArrayList<>();
        for (RawClient each : knocking) {
            codes.add(each.await("Error").get("code"));
        }
        assertThat(codes).containsOnlyOnce("ServerFull").contains("HelloTimeout");
    }

    private void restartImpatient() throws IOException {
        server.close();
        server = start(0, IMPATIENT);
        witness = connect().join("Witness", "[1]");
        witness.await("Welcome");
    }

    @Test
    void portThatIsTakenIsAnErrorAtTheStart() {
        int port = server.address().getPort();

        assertThatThrownBy(() -> start(port, Timing.USUAL)).isInstanceOf(IOException.class);
    }

    @Test
    void closingTheServerTellsEverybody() throws IOException {
        server.close();

        assertThat(witness.await("Shutdown").get("reason")).isNotNull();
        assertThat(witness.isClosedByServer()).isTrue();
    }

    @Test
    void serverAddressIsTheRealOne() {
        InetSocketAddress address = server.address();

        assertThat(address.getPort()).isPositive();
    }
}
