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

    /** The log of a client or a player alone, whose screen must not be written over. */
    public Path log() {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "state")
                : Path.of(state);
        return base.resolve("consort").resolve("consort.log");
    }

    /** Where a server on this port keeps who sat where, for the time after a restart. */
    public Path seats(int port) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "share")
                : Path.of(data);
        return base.resolve("consort").resolve("seats-" + port + ".json");
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
