package dev.consort.tui.cli;

import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads the classes of a usual start for the class-data archive, by doing what a usual start does: a session that nobody
 * hears is opened, and joined by invite, with a key and a list of rooms that last as long as that.
 */
record WarmUpMode() implements Mode {
    @Override
    public int run() throws Failure {
        Logs.toFile(null);
        System.setIn(InputStream.nullInputStream());
        try {
            Path folder = Files.createTempDirectory("consort");
            try {
                return visit(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, e.getMessage());
        }
    }

    private static int visit(Path folder) throws Failure, IOException {
        RoomKey room = new RoomKeyStore(folder, new SecureRandom()).open(Instant.now());
        ServerWish wish = new ServerWish(null, 0, null, SoundWish.of("null"), 8, false, true, true);
        try (OpenServer server = OpenServer.of(wish, InetAddress.getLoopbackAddress(), room)) {
            HostPort address = new HostPort(
                    server.address().getAddress().getHostAddress(),
                    server.address().getPort());
            SeatWish seat = new SeatWish("warm-up", List.of(1), false, false, true);
            DoorWish door = new DoorWish(false, room.invite().text(), null);
            return new JoinMode(address, seat, door, TerminalPerson.here())
                    .run(new Places(Map.of("XDG_DATA_HOME", folder.toString())));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
