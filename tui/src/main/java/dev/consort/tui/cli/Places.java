package dev.consort.tui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the program keeps things that are not the session's, by the XDG base directory specification. */
public final class Places {
    private final Map<String, String> environment;

    /** @param environment of the process */
    public Places(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What must outlive a session and is nobody else's business: keys, known rooms. */
    public Path data() {
        return base("XDG_DATA_HOME", ".local", "share").resolve("consort");
    }

    /** The secure rooms that this person has been in. */
    public Path knownRooms() {
        return data().resolve("known_rooms");
    }

    /** The key by which the hosts of secure rooms recognise this person. */
    public Path clientKey() {
        return data().resolve("client.p12");
    }

    /** The keys that this person chose. */
    public Path keys() {
        return base("XDG_CONFIG_HOME", ".config").resolve("consort").resolve("keys");
    }

    /** The log of a client or a player alone, whose screen must not be written over. */
    public Path log() {
        return base("XDG_STATE_HOME", ".local", "state").resolve("consort").resolve("consort.log");
    }

    /** The lines that were typed in line mode. */
    public Path history() {
        return log().resolveSibling("history");
    }

    private Path base(String variable, String... inHome) {
        String told = environment.getOrDefault(variable, "");
        return told.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), inHome)
                : Path.of(told);
    }

    /** Where projects are. */
    public Path sessions() {
        return data().resolve("sessions");
    }

    /** Makes the log's folder; answers the log, or null where it cannot be written. */
    public Path preparedLog() {
        Path log = log();
        try {
            Files.createDirectories(log.getParent());
            return Files.isWritable(log.getParent()) ? log : null;
        } catch (IOException e) {
            return null;
        }
    }
}
