package dev.consort.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import dev.consort.server.testkit.Rehearsal;
import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is sent away is told why, and what to do. */
class ReasonsIntegrationTest {
    private static final Timing IMPATIENT = new Timing(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofSeconds(15),
            Duration.ofMillis(300));

    private static final Map<ErrorCode, String> SENTENCES = new EnumMap<>(Map.ofEntries(
            Map.entry(ErrorCode.FRAME_TOO_LARGE, "a frame has at most 4096 bytes here; say less at once"),
            Map.entry(ErrorCode.EMPTY_FRAME, "a frame of length 0 holds no message; put one JSON object into each"),
            Map.entry(
                    ErrorCode.BAD_JSON,
                    "this is not JSON as the protocol wants it, near character 1; a name that comes twice in one object is an"
                            + " error, too"),
            Map.entry(ErrorCode.BAD_MESSAGE, "'clientName' is missing"),
            Map.entry(ErrorCode.UNKNOWN_TYPE, "there is no message \"Teleport\""),
            Map.entry(ErrorCode.PROTOCOL_MISMATCH, "client and server speak different versions; update the server"),
            Map.entry(
                    ErrorCode.HELLO_EXPECTED,
                    "the first message is Hello, and it comes once; connect again and begin with it"),
            Map.entry(ErrorCode.HELLO_TIMEOUT, "no Hello came in 300 ms; connect again and say it at once"),
            Map.entry(ErrorCode.NAME_INVALID, "a name has 1 to 32 visible characters; choose one with --name"),
            Map.entry(ErrorCode.SERVER_FULL, "all 1 seats are taken; try again later"),
            Map.entry(ErrorCode.TOO_SLOW, "you cannot keep up; your seat is kept, reconnect"),
            Map.entry(ErrorCode.TOO_FAST, "you went on saying too much; your seat is kept, reconnect and go slower"),
            Map.entry(ErrorCode.SILENT, "nothing was heard from you; your seat is kept, reconnect"),
            Map.entry(ErrorCode.REPLACED, "this seat was taken over by a newer connection of yours; go on there"),
            Map.entry(ErrorCode.RATE_LIMITED, "that was too fast and was not done; wait a second and do it again"),
            Map.entry(ErrorCode.KICKED, "the operator sent you out: for the noise; you may come in again"),
            Map.entry(ErrorCode.BANNED, "the operator keeps you out of this session; ask for that to be lifted"),
            Map.entry(ErrorCode.NOT_INVITED, "this session is secure; ask the host for its invite line"),
            Map.entry(ErrorCode.NOT_ALLOWED, "this needs the privilege: nobody holds the privilege; request it first"),
            Map.entry(
                    ErrorCode.INTERNAL,
                    "the server could not deal with that; reconnect, and ask the host for the log")));

    @TempDir
    private Path folder;

    private final Map<ErrorCode, String> said = new EnumMap<>(ErrorCode.class);

    @Test
    void everyReasonHasASentenceThatGivesNothingAway() throws Exception {
        sayWrongThings();
        comeUninvited();
        playWrongly();
        fail();

        assertThat(said).isEqualTo(SENTENCES);
        assertThat(said).containsOnlyKeys(ErrorCode.values());
        assertThat(said.values()).allSatisfy(sentence -> assertThat(sentence)
                .doesNotContainPattern("[a-z]\\.[A-Za-z]|Exception|/|\\bat [a-z]+\\(|[\\p{Cntrl}]"));
    }

    private void sayWrongThings() throws Exception {
        try (NetServer server = start(IMPATIENT)) {
            hear(server, null);
        }
        try (NetServer server = start(Timing.USUAL)) {
            hear(server, "{\"type\":\"Hello\",\"protocol\":2,\"clientName\":\"New\"}");
            hear(server, "{\"type\":\"Hello\",\"protocol\":1,\"clientName\":\" \\u0007\"}");
            hear(server, "{\"type\":\"Hello\",\"protocol\":1}");
            hear(server, "{\"type\":\"Teleport\"}");
            hear(server, "{\"type\":\"Goodbye\"}");
            hear(server, "{]");
            hear(server, "");
            hear(server, "x".repeat(FrameLimits.BEFORE_WELCOME + 1));
            try (RawClient first = new RawClient(server.address()).join("Ana", "[]")) {
                first.await("Welcome");
                hear(server, "{\"type\":\"Hello\",\"protocol\":1,\"clientName\":\"Ben\"}");
            }
        }
    }

    private void comeUninvited() throws Exception {
        RoomKey key = new RoomKeyStore(folder, new SecureRandom()).open(Instant.EPOCH);
        try (NetServer server = NetServer.start(config(Timing.USUAL).securedBy(key), new FakeSound())) {
            hear(server, "{\"type\":\"Hello\",\"protocol\":1,\"clientName\":\"Ana\"}");
        }
    }

    private static NetServer start(Timing timing) throws IOException {
        return NetServer.start(config(timing), new FakeSound());
    }

    private static ServerConfig config(Timing timing) {
        return new ServerConfig(
                InetAddress.getLoopbackAddress(), 0, StarterBand.session("Jam"), 1, false, timing, "test");
    }

    private void hear(NetServer server, String wrong) throws Exception {
        try (RawClient client = new RawClient(server.address())) {
            if (wrong != null) {
                client.send(wrong);
            }
            keep(client.hear(ServerMessage.Error.class));
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    private void keep(ServerMessage.Error error) {
        said.put(error.code(), error.message());
    }

    private void playWrongly() {
        Rehearsal room = new Rehearsal();
        FakeOutlet ana = room.join("Ana", 1);
        room.say(ana, new ClientMessage.Moderate(9, ModerationVerb.KICK, null));
        keep(ana.last(ServerMessage.Error.class));
        room.comeBack(Rehearsal.token(ana), ana);
        keep(ana.last(ServerMessage.Error.class));
        FakeOutlet ben = room.join("Ben", 2);
        ben.setBacklog(257);
        room.pass(Duration.ofMillis(33));
        keep(ben.last(ServerMessage.Error.class));
        FakeOutlet cleo = room.join("Cleo");
        room.pass(Duration.ofSeconds(16));
        keep(cleo.last(ServerMessage.Error.class));
        FakeOutlet eve = room.joinFrom("10.0.0.5", "Eve");
        room.operate("kick Eve for the noise");
        keep(eve.last(ServerMessage.Error.class));
        FakeOutlet zoe = room.joinFrom("10.0.0.6", "Zoe");
        room.operate("ban Zoe");
        keep(zoe.last(ServerMessage.Error.class));
        flood(room, room.join("Dan", 3));
    }

    private void flood(Rehearsal room, FakeOutlet dan) {
        for (int i = 0; !dan.isClosed(); i++) {
            room.say(dan, new ClientMessage.Ping(1L));
            room.act(dan, new SetLevel(3, 0.1));
            room.pass(i < 150 ? Duration.ZERO : Duration.ofMillis(1));
            dan.all(ServerMessage.Error.class).forEach(this::keep);
        }
    }

    /** Something in this program breaks, with a path and a class in what it says of it. */
    private void fail() {
        List<String> lines = new ArrayList<>();
        EmbeddedChannel channel = new EmbeddedChannel();
        PeerLog log = new PeerLog(lines::add, () -> 0);
        channel.pipeline().addLast(new HandshakePhase(null, new ClientConnection(channel, log, 1)));
        channel.pipeline().fireExceptionCaught(new IllegalStateException("/home/ana/secret at dev.consort.Server"));
        ByteBuf frame = channel.readOutbound();
        keep((ServerMessage.Error) MessageCodec.readServerMessage(frame.skipBytes(FrameLimits.HEADER)));
        frame.release();
        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("secret"));
    }
}
