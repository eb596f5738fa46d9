package dev.consort.bench.crash.disk;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.server.project.ProjectShelf;
import dev.consort.server.project.SessionFolder;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Recovery;
import dev.consort.server.store.Synchronous;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A session folder after a loss of power.
 *
 * @param files the content by name
 * @param acknowledged how many edits were acknowledged before
 */
record Image(Map<String, byte[]> files, long acknowledged) {
    /** What became of it, opened by the code that opens it at a start. */
    record Verdict(long lost, String damage) {
        boolean isGood() {
            return lost == 0 && damage.isEmpty();
        }
    }

    /** Lays it out in an empty folder, opens it there, and leaves the folder empty. */
    Verdict verdict(Path scratch) throws IOException {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(scratch.resolve(file.getKey()), file.getValue());
            }
            return verdict(scratch, acknowledged);
        } finally {
            clear(scratch);
        }
    }

    private static void clear(Path scratch) throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    /** What became of a session folder: every project in it can be opened, and the last one has what was acknowledged. */
    static Verdict verdict(Path folder, long acknowledged) throws IOException {
        Path last = new ProjectShelf(new SessionFolder(folder), "test", () -> 0).last();
        long lost = acknowledged;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path project : files.filter(each -> each.toString().endsWith(SessionFolder.ENDING))
                    .sorted()
                    .toList()) {
                NetworkState state = state(project);
                lost = project.equals(last) ? missing(state, acknowledged) : lost;
            }
            return new Verdict(lost, "");
        } catch (SQLException | ProjectException | UncheckedIOException e) {
            return new Verdict(lost, e.getMessage());
        }
    }

    private static NetworkState state(Path path) throws SQLException, ProjectException, IOException {
        try (ProjectFile project = ProjectFile.open(path, Synchronous.FULL)) {
            Recovery.Recovered found = Recovery.of(project);
            project.seats();
            check(found.remarks().isEmpty(), path + ": " + found.remarks());
            String home = project.property("home");
            check(home == null || home.equals(home(path)), path + " is a stranger in its folder");
            return found.state();
        }
    }

    private static void check(boolean condition, String sentence) throws ProjectException {
        if (!condition) {
            throw new ProjectException(sentence);
        }
    }

    private static String home(Path project) throws IOException {
        Path mark = project.resolveSibling("home");
        return Files.exists(mark)
                ? Files.readString(mark, StandardCharsets.UTF_8).strip()
                : "";
    }

    private static long missing(NetworkState state, long acknowledged) {
        NoteMap notes = state.pianoRoll().notes(StoreLoad.INSTRUMENT);
        long missing = 0;
        for (int number = 1; number <= acknowledged; number++) {
            missing += notes.at(number * StoreLoad.LENGTH, StoreLoad.PITCH) == null ? 1 : 0;
        }
        return missing;
    }

    /** The names in it. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }
}
