package dev.consort.tui.cli;

import dev.consort.protocol.project.StarterBand;
import dev.consort.server.EngineSound;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.journal.Keeping;
import dev.consort.server.members.Paces;
import dev.consort.server.members.SeatStore;
import dev.consort.server.members.Timing;
import dev.consort.server.project.OpenedProject;
import dev.consort.server.project.SessionFolder;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A server with its engine and its output: the assembly of what {@code --server} and playing alone need. */
final class OpenServer implements AutoCloseable {
    private final NetServer server;
    private final OpenSound sound;
    private final List<String> remarks;
    private final RoomKey room;
    private final OpenedProject project;

    private OpenServer(NetServer server, OpenSound sound, List<String> remarks, RoomKey room, OpenedProject project) {
        this.server = server;
        this.sound = sound;
        this.remarks = remarks;
        this.room = room;
        this.project = project;
    }

    /** Opens the session, the output and the door, in this order; what fails is said with what to do about it. */
    static OpenServer of(ServerWish wish, InetAddress bind) throws Failure {
        return of(wish, bind, wish.isSecure() ? roomKey() : null);
    }

    /** The same with this key, or none for null. */
    static OpenServer of(ServerWish wish, InetAddress bind, RoomKey room) throws Failure {
        List<String> remarks = new ArrayList<>();
        Announcer announcer = new Announcer();
        OpenSound sound = OpenSound.of(wish.sound(), new Places(System.getenv()), announcer);
        remarks.addAll(sound.remarks());
        OpenedProject project = null;
        try {
            project = project(wish.project(), remarks);
            ServerConfig config = new ServerConfig(
                    bind,
                    wish.port(),
                    keeping(project, wish.isAlone()),
                    wish.maxClients(),
                    wish.isAnnounced(),
                    Timing.USUAL,
                    Paces.USUAL,
                    Version.program(),
                    room);
            NetServer server = NetServer.start(config, new EngineSound(sound.engine(), sound.fittings()));
            announcer.tellBy(server::announce);
            sound.begin().run();
            return new OpenServer(server, sound, remarks, room, project);
        } catch (Failure e) {
            sound.end().run();
            throw e;
        } catch (IOException e) {
            sound.end().run();
            close(project);
            throw new Failure(
                    ExitCode.PORT_IN_USE,
                    "cannot listen on " + bind.getHostAddress() + ":" + wish.port() + " (" + e.getMessage()
                            + "); take another port with --port, or --port 0 for any free one");
        }
    }

    private static OpenedProject project(ProjectWish wish, List<String> remarks) throws Failure {
        SessionFolder folder = new SessionFolder(new Places(System.getenv()).sessions());
        return wish == null ? null : new ProjectChoice(folder, remarks).of(wish);
    }

    private static Keeping keeping(OpenedProject project, boolean isAlone) {
        if (project == null) {
            return Keeping.nothing(StarterBand.session("Jam"));
        }
        return new Keeping(
                project.opening(), isAlone ? SeatStore.NONE : project.keeper(), project.keeper(), project.desk());
    }

    private static void close(OpenedProject project) {
        if (project != null) {
            project.close();
        }
    }

    private static RoomKey roomKey() throws Failure {
        try {
            return new RoomKeyStore(new Places(System.getenv()).data(), new SecureRandom()).open(Instant.now());
        } catch (IOException e) {
            throw new Failure(ExitCode.FILE_UNREADABLE, "--secure: " + e.getMessage());
        }
    }

    /** The address that somebody wrote; all addresses for null. */
    static InetAddress address(String text) throws Failure {
        try {
            return text == null ? new InetSocketAddress(0).getAddress() : InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new Failure(ExitCode.USAGE, "--bind: this machine has no address '" + text + "'");
        }
    }

    /** The person at this machine says something; the answer comes on another thread. */
    void operate(String line, Consumer<String> answer) {
        server.operate(line, answer);
    }

    InetSocketAddress address() {
        return server.address();
    }

    /** What people should know: the output, what an imported file has lost. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The key and secret of a secure room; null of an open one. */
    RoomKey room() {
        return room;
    }

    @Override
    public void close() {
        server.close();
        close(project);
        sound.end().run();
    }
}
