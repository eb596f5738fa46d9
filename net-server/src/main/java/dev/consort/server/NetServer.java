package dev.consort.server;

import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.connection.Doorway;
import dev.consort.server.connection.SecureDoor;
import dev.consort.server.discovery.DiscoveryServer;
import dev.consort.server.journal.Keeping;
import dev.consort.server.secure.Doorkeeper;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionLoop;
import dev.consort.server.session.SessionSettings;
import dev.consort.server.sound.Sound;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Consumer;

/** A running server: one session, its door, its announcement. Made, and closed, by whoever starts the program. */
public final class NetServer implements AutoCloseable {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SessionLoop loop;
    private final Doorway doorway;
    private final DiscoveryServer discovery;

    private NetServer(ServerConfig config, Sound sound) throws IOException {
        Keeping keeping = config.keeping();
        SessionSettings settings = new SessionSettings(
                "consort/" + config.version(), config.timing(), config.maxClients(), this::mintToken, config.paces());
        loop = new SessionLoop(now -> new LiveSession(keeping, sound, settings, now), NetServer::now);
        keeping.journal().onMoved(loop::wake);
        doorway = Doorway.open(
                new InetSocketAddress(config.bind(), config.port()),
                loop,
                config.timing().handshake().toMillis(),
                config.paces(),
                door(config.room()));
        loop.start();
        discovery = new DiscoveryServer(config.bind(), address().getPort(), () -> announcement(config));
        if (config.isAnnounced()) {
            discovery.start();
        }
    }

    /**
     * Starts a server.
     *
     * @throws IOException if the address cannot be had
     */
    public static NetServer start(ServerConfig config, Sound sound) throws IOException {
        return new NetServer(config, sound);
    }

    private static Now now() {
        return new Now(System.nanoTime(), System.currentTimeMillis());
    }

    private SessionToken mintToken() {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private static SecureDoor door(RoomKey room) throws IOException {
        return room == null ? null : SecureDoor.of(room, new Doorkeeper(room.secret(), System::nanoTime));
    }

    private DiscoveryServer.Announcement announcement(ServerConfig config) {
        NetworkState state = loop.state() == null ? config.keeping().opening().state() : loop.state();
        String fingerprint = config.room() == null ? null : config.room().pin().fingerprint();
        return new DiscoveryServer.Announcement(state.session().name(), loop.connected(), fingerprint);
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return doorway.address();
    }

    /** What is true now; may lag by a moment. Any thread. */
    public NetworkState state() {
        return loop.state();
    }

    /** Tells everybody what the audio machine has to say: a recording that is missing, a sound card that has gone. Any thread. */
    public void announce(String sentence) {
        loop.postNews(sentence);
    }

    /** The person at the audio machine says something; the answer, possibly empty, comes on another thread. Any thread. */
    public void operate(String line, Consumer<String> answer) {
        loop.postOperator(line, answer);
    }

    /** Withdraws the announcement, says goodbye to everybody and closes the door. */
    @Override
    public void close() {
        Thread withdrawal = new Thread(discovery::close, "consort-withdraw");
        withdrawal.start();
        loop.close();
        doorway.close();
        try {
            withdrawal.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
