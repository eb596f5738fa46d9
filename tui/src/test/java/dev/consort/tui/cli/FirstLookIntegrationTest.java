package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.client.ClientConfig;
import dev.consort.client.JoinFailure;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.client.trust.KnownRooms;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.SixWords;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.EngineSound;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who comes to a secure room for the first time, and the real server of it. */
class FirstLookIntegrationTest {
    private static final DoorWish SECURE = new DoorWish(true, null, null);

    private final AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);

    @TempDir
    private Path folder;

    private RoomKey room;
    private NetServer server;
    private HostPort address;

    @BeforeEach
    void openARoom() throws IOException {
        room = key("host");
        open(0, room);
    }

    @AfterEach
    void closeEverything() {
        server.close();
        engine.close();
    }

    private RoomKey key(String host) throws IOException {
        return new RoomKeyStore(folder.resolve(host), new SecureRandom()).open(Instant.now());
    }

    private void open(int port, RoomKey key) throws IOException {
        ServerConfig open = new ServerConfig(
                InetAddress.getLoopbackAddress(), port, StarterBand.session("Jam"), 64, false, Timing.USUAL, "test");
        server = NetServer.start(open.securedBy(key), new EngineSound(engine));
        address = new HostPort("127.0.0.1", server.address().getPort());
    }

    private Path rooms() {
        return folder.resolve("known_rooms");
    }

    private Arrival arrival() throws Failure {
        Arrival arrival = new Arrival(
                address, new KnownRooms(rooms()), new InviteSource(Map.of(), new ByteArrayInputStream(new byte[0])));
        arrival.prepare(SECURE);
        return arrival;
    }

    private String words() {
        return SixWords.of(room.pin()).line();
    }

    private String invite() {
        return room.invite().text();
    }

    private Failure failure(Person person) throws Failure {
        Arrival arrival = arrival();
        Failure failure =
                catchThrowableOfType(Failure.class, () -> new FirstLook(address, person).run(arrival, SECURE));
        assertThat(arrival.trust().secret()).isNull();
        return failure;
    }

    private RemoteDispatcher joining(Arrival arrival) {
        return RemoteDispatcher.open(
                ClientConfig.player(address.host(), address.port(), "Ana").trusting(arrival.trust()),
                new SessionListener() {});
    }

    private void expectJoined(Arrival arrival) throws Exception {
        try (RemoteDispatcher client = joining(arrival)) {
            client.joined().get(20, TimeUnit.SECONDS);
            arrival.remember();
        }
    }

    @Test
    void wordsThenInviteLeadInAndTheRoomIsKnownFromThenOn() throws Exception {
        ScriptedPerson person = new ScriptedPerson("yes", invite());
        Arrival arrival = arrival();
        assertThat(new FirstLook(address, person).run(arrival, SECURE)).isTrue();
        expectJoined(arrival);

        assertThat(person.told()).anyMatch(line -> line.contains(words()));
        assertThat(person.questions()).hasSize(1);
        assertThat(person.secretQuestions()).hasSize(1);
        assertThat(arrival().isLooking()).isFalse();
        assertThat(Files.readString(rooms()))
                .contains("invite_and_words", room.pin().hex());
    }

    @Test
    void wordsMayBeTypedInstead() throws Exception {
        ScriptedPerson person = new ScriptedPerson("what is this", words().toUpperCase(), invite());
        Arrival arrival = arrival();
        new FirstLook(address, person).run(arrival, SECURE);

        expectJoined(arrival);
        assertThat(person.told()).anyMatch(line -> line.contains("none of the words"));
    }

    @Test
    void otherWordsAreAHardStopBeforeAnyInviteIsAskedFor() throws Exception {
        for (String answer : new String[] {"no", "zoo zoo zoo zoo zoo zoo"}) {
            ScriptedPerson person = new ScriptedPerson(answer, "yes", invite());
            Failure failure = failure(person);

            assertThat(failure.exitCode()).isEqualTo(ExitCode.DISTRUSTED);
            assertThat(failure).hasMessageContaining(words()).hasMessageContaining("Nothing was said");
            assertThat(person.secretQuestions()).isEmpty();
        }
    }

    @Test
    void inviteForAnotherKeyIsAHardStopAlthoughTheWordsWereRight() throws Exception {
        Invite other = Invite.of(new Pin("ab".repeat(32)), room.secret());
        Failure failure = failure(new ScriptedPerson("yes", other.text()));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.DISTRUSTED);
        assertThat(failure)
                .hasMessageContaining(words())
                .hasMessageContaining(other.words().line());
        assertThat(rooms()).doesNotExist();
    }

    @Test
    void inviteThatSharesTheWordsButNotTheKeyIsStoppedToo() throws Exception {
        String hex = room.pin().hex();
        char tenthByte = hex.charAt(19) == '0' ? '1' : '0';
        Invite alike = Invite.of(new Pin(hex.substring(0, 19) + tenthByte + hex.substring(20)), room.secret());
        assertThat(alike.words()).isEqualTo(SixWords.of(room.pin()));

        assertThat(failure(new ScriptedPerson("yes", alike.text())).exitCode()).isEqualTo(ExitCode.DISTRUSTED);
    }

    @Test
    void mistypedInviteIsAskedForAgainAndTheGroupIsNamed() throws Exception {
        String mistyped = (invite().charAt(0) == '7' ? "8" : "7") + invite().substring(1);
        ScriptedPerson person = new ScriptedPerson("yes", mistyped, "hello", invite());
        Arrival arrival = arrival();
        new FirstLook(address, person).run(arrival, SECURE);

        expectJoined(arrival);
        assertThat(person.told()).anyMatch(line -> line.contains("group 1"));
        assertThat(person.secretQuestions()).hasSize(3);
        assertThat(person.told()).noneMatch(line -> line.contains(room.secret().text()));
    }

    @Test
    void afterThreeMistakesItEnds() throws Exception {
        ScriptedPerson person = new ScriptedPerson("yes", "a", "b", "c", invite());

        assertThat(failure(person).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(person.secretQuestions()).hasSize(3);
    }

    @Test
    void emptyLineOrTheEndOfInputLeavesPolitely() throws Exception {
        for (String[] answers : new String[][] {{""}, {}, {"yes", ""}, {"yes"}}) {
            ScriptedPerson person = new ScriptedPerson(answers);
            Arrival arrival = arrival();

            assertThat(new FirstLook(address, person).run(arrival, SECURE)).isFalse();
            assertThat(person.told()).last().asString().contains("nothing was said");
            assertThat(arrival.trust().secret()).isNull();
        }
    }

    @Test
    void serverThatIsExchangedBehindTheComparisonHearsNoSecret() throws Exception {
        Arrival arrival = arrival();
        new FirstLook(address, new ScriptedPerson("yes", invite())).run(arrival, SECURE);
        server.close();
        open(address.port(), key("impostor"));

        try (RemoteDispatcher client = joining(arrival)) {
            ExecutionException thrown = catchThrowableOfType(
                    ExecutionException.class, () -> client.joined().get(20, TimeUnit.SECONDS));
            assertThat(((JoinFailure) thrown.getCause()).kind()).isEqualTo(JoinFailure.Kind.DISTRUSTED);
            assertThat(thrown).hasMessageContaining("whose words you compared");
        }
    }
}
