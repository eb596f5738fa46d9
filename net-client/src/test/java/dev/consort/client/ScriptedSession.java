package dev.consort.client;

import static dev.consort.client.Lines.SESSION;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.ScriptedServer.Conversation;
import dev.consort.client.connection.LinkTiming;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.state.NetworkState;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A client with a server that says what the test tells it to. */
abstract class ScriptedSession {
    static final LinkTiming PATIENT = new LinkTiming(10_000, 5_000, 20, 1_000, 50);
    static final LinkTiming IMPATIENT = new LinkTiming(300, 100, 20, 1_000, 50);

    static final NetworkState SOFTER =
            new SetLevel(3, 0.25).applyTo(SESSION, new Author(1, "Ana")).state();

    final Diary diary = new Diary();
    ScriptedServer server;
    RemoteDispatcher client;

    @BeforeEach
    void openTheDoor() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void closeEverything() throws IOException {
        server.close();
        if (client != null) {
            client.close();
        }
    }

    void open(LinkTiming timing) {
        ClientConfig config = ClientConfig.player("127.0.0.1", server.port(), "Ana")
                .owning(List.of(3))
                .askingForPrivilege();
        client = RemoteDispatcher.open(config, diary, timing);
    }

    /** A client that has joined at seq 7. */
    Conversation joined(LinkTiming timing) throws Exception {
        open(timing);
        Conversation conversation = server.accept();
        conversation.hear("Hello");
        conversation.say(Lines.welcome("token-1", 7, SESSION));
        client.joined().get(10, TimeUnit.SECONDS);
        diary.awaitPhase(Phase.JOINED);
        return conversation;
    }

    double level() {
        return client.state().instruments().get(3).level();
    }
}
