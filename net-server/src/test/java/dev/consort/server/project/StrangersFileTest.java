package dev.consort.server.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Recovery;
import dev.consort.server.store.Snapshot;
import dev.consort.server.store.SnapshotKind;
import dev.consort.server.store.Synchronous;
import dev.consort.server.testkit.Edits;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class StrangersFileTest {
    @TempDir
    private Path folder;

    private Path outside;
    private Path file;
    private ProjectShelf shelf;

    @BeforeEach
    void begin() throws Exception {
        outside = Files.createDirectories(folder.resolve("outside"));
        file = outside.resolve("theirs.consort");
        shelf = new ProjectShelf(new SessionFolder(folder.resolve("ours")), "1.0", () -> 1_000_000L);
    }

    /** Makes a file that is not to be opened. */
    private interface Making {
        void make(Path file) throws Exception;
    }

    /** A sound project, then changed by SQL. */
    private static Making changed(String... sql) {
        return file -> Strangers.run(Strangers.project(file), sql);
    }

    private static Making state(byte[] packed) {
        return file -> Strangers.put(Strangers.project(file), "snapshot", "state", packed);
    }

    private static Map<String, Making> schemas() {
        Map<String, Making> made = new LinkedHashMap<>();
        made.put("trigger", changed("CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM edit; END"));
        made.put(
                "trigger that is called as if it were SQLite's own",
                changed("CREATE TRIGGER sqlitexautoindexx AFTER INSERT ON edit BEGIN DELETE FROM edit; END"));
        made.put("view", changed("CREATE VIEW v AS SELECT load_extension('x')"));
        made.put(
                "view in the place of a table",
                changed("ALTER TABLE edit RENAME TO other", "CREATE VIEW edit AS SELECT * FROM other"));
        made.put("full-text table", changed("CREATE VIRTUAL TABLE f USING fts5(a)"));
        made.put("virtual table", changed("CREATE VIRTUAL TABLE r USING rtree(id, a, b)"));
        made.put("generated column", changed("ALTER TABLE edit ADD COLUMN g TEXT AS (hex(name))"));
        made.put("check with a function", changed("CREATE TABLE c (a CHECK (length(a) < randomblob(9)))"));
        made.put("index on an expression", changed("CREATE INDEX i ON edit (lower(name))"));
        made.put("index on our table", changed("CREATE INDEX i ON edit (seq)"));
        made.put("further table", changed("CREATE TABLE more (a)"));
        made.put("missing table", changed("DROP TABLE property"));
        made.put("further column", changed("ALTER TABLE edit ADD COLUMN more TEXT"));
        made.put("wrong application", changed("PRAGMA application_id = 17"));
        made.put("newer version", changed("PRAGMA user_version = 2"));
        made.put("older version", changed("PRAGMA user_version = -1"));
        made.put("tables in other words", ByHand::inOtherWords);
        return made;
    }

    private static Map<String, Making> values() {
        Map<String, Making> made = new LinkedHashMap<>();
        made.put("unknown kind", changed("UPDATE snapshot SET kind = 'TRAP'"));
        made.put("negative number", changed("UPDATE edit SET number = -number"));
        made.put("huge number", changed("UPDATE edit SET number = 9223372036854775807 WHERE number = 7"));
        made.put("huge id", changed("UPDATE snapshot SET id = 9223372036854775807 WHERE id = 1"));
        made.put("huge seq", changed("UPDATE edit SET seq = 9223372036854775807"));
        made.put("snapshot from the future", changed("UPDATE snapshot SET number = 99"));
        made.put("no snapshot", changed("DELETE FROM snapshot"));
        made.put("compressed flood", state(Strangers.packed("{", " ".repeat(1 << 20), 512, "}")));
        made.put("flood of objects", state(Strangers.packed("{\"a\":[", "{},", 2_000_000, "{}]}")));
        made.put("deep state", state(Strangers.packed("{\"a\":", "[", 100_000, "")));
        made.put("state that breaks off", state(Arrays.copyOf(Strangers.packed("{}"), 12)));
        made.put("state of nothing", state(Strangers.packed("{}")));
        made.put("state that is no object", state(Strangers.packed("[1]")));
        made.put("state that is not compressed", state("{}".getBytes(StandardCharsets.UTF_8)));
        made.put("huge blob", state(new byte[48 << 20]));
        made.put("text that is not UTF-8", changed("UPDATE edit SET change = CAST(x'ff00fe7b' AS TEXT)"));
        made.put("deep edit", file -> Strangers.put(Strangers.project(file), "edit", "change", "[".repeat(100_000)));
        made.put("huge action", changed("UPDATE edit SET action = printf('%.*c', 1000000, 'x')"));
        return made;
    }

    private static Map<String, Making> files() {
        Map<String, Making> made = new LinkedHashMap<>();
        made.put("link", file -> {
            Path real = Strangers.project(file.resolveSibling("real"));
            Files.createSymbolicLink(file, real);
        });
        made.put(
                "pipe",
                file -> new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
        made.put("folder", Files::createDirectory);
        made.put("device", file -> Files.createSymbolicLink(file, Path.of("/dev/zero")));
        made.put("four gigabytes of nothing", file -> sparse(file, 4L << 30));
        made.put("more than a stranger's may be", file -> sparse(file, 300L << 20));
        made.put("archive", file -> Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}));
        made.put("empty", Files::createFile);
        made.put("text", file -> Files.writeString(file, "Dear musician,"));
        made.put("head only", file -> Files.write(file, Arrays.copyOf(bytes(file), 16)));
        made.put("head of a database only", file -> Files.write(file, Arrays.copyOf(bytes(file), 100)));
        made.put("half", file -> Files.write(file, Arrays.copyOf(bytes(file), bytes(file).length / 2)));
        made.put("nothing there", file -> Files.createDirectories(file.getParent()));
        return made;
    }

    private static byte[] bytes(Path file) throws Exception {
        return Files.exists(file) ? Files.readAllBytes(file) : Files.readAllBytes(Strangers.project(file));
    }

    private static void sparse(Path file, long length) throws Exception {
        Strangers.project(file);
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(length);
        }
    }

    /** Schemas that only a program that writes them by hand can make. */
    private static final class ByHand {
        private ByHand() {}

        private static void inOtherWords(Path file) throws Exception {
            Strangers.run(
                    Strangers.project(file),
                    "DROP TABLE property",
                    "CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID");
        }
    }

    @TestFactory
    Stream<DynamicTest> aFileThatIsNoProjectIsRefusedWithASentenceAndLeftAsItIs() {
        return Stream.of(schemas(), values(), files())
                .flatMap(each -> each.entrySet().stream())
                .map(each -> dynamicTest(each.getKey(), () -> refused(each.getKey(), each.getValue())));
    }

    private void refused(String name, Making making) throws Exception {
        Path own = Files.createDirectories(outside.resolve(name.replaceAll("[^a-z]", "_")));
        Path target = own.resolve("theirs.consort");
        making.make(target);
        Map<String, String> before = Strangers.contents(own);
        shelf = new ProjectShelf(new SessionFolder(own.resolveSibling("ours of " + name)), "1.0", () -> 1_000_000L);
        assertThatThrownBy(() -> shelf.openFile(target))
                .isInstanceOf(ProjectException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .contains(target.toString())
                        .hasSizeBetween(20, 900)
                        .isEqualTo(SafeText.clean(e.getMessage(), 900))
                        .doesNotContain("Exception", "null"));
        assertThat(Strangers.contents(own)).isEqualTo(before);
        assertThat(entries(own.resolveSibling("ours of " + name)))
                .noneMatch(each -> each.endsWith(".consort") || each.startsWith(".consort-part"));
    }

    private List<String> ours() throws Exception {
        return entries(folder.resolve("ours"));
    }

    private static List<String> entries(Path ours) throws Exception {
        if (!Files.exists(ours)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(ours)) {
            return found.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("home"))
                    .toList();
        }
    }

    private ProjectFile opened(Path path) throws Exception {
        Map<String, String> before = Strangers.contents(outside);
        ProjectFile project = shelf.openFile(path);
        assertThat(Strangers.contents(outside)).isEqualTo(before);
        assertThat(project.path().getParent()).isEqualTo(folder.resolve("ours"));
        return project;
    }

    @Test
    void aSoundProjectOfAStrangersIsTakenOverAndItsFileIsLeftAsItIs() throws Exception {
        Strangers.project(file);
        try (ProjectFile project = opened(file)) {
            Recovery.Recovered found = Recovery.of(project);
            assertThat(found.seq()).isEqualTo(7);
            assertThat(found.replayed()).isEmpty();
            assertThat(project.lastNumber()).isEqualTo(7);
            assertThat(project.points()).hasSize(3);
            assertThat(Recovery.at(project, 5).replayed()).hasSize(1);
        }
        assertThat(ours()).containsExactly("theirs.consort");
    }

    @Test
    void nobodyHereIsTakenForSomebodyThere() throws Exception {
        Strangers.project(file);
        Strangers.run(file, "INSERT INTO property VALUES ('seats', '{}')");
        try (ProjectFile project = opened(file)) {
            assertThat(project.property("seats")).isNull();
            assertThat(project.lastEdits().values()).allMatch(each -> each.connection() == 0);
        }
    }

    @Test
    void whatOnlyTheLogBesideItHasIsTakenOverAndTheLogIsLeftAsItIs() throws Exception {
        Path live = Strangers.project(outside.resolve("live.consort"));
        try (ProjectFile running = ProjectFile.open(live, Synchronous.FULL)) {
            running.keepProperty("some", "thing");
            running.keep(Snapshot.of(
                    SnapshotKind.CHECKPOINT,
                    "only in the log",
                    7,
                    3,
                    Recovery.of(running).state()));
            Files.copy(live, file);
            Files.copy(live.resolveSibling("live.consort-wal"), outside.resolve("theirs.consort-wal"));
        }
        try (ProjectFile project = opened(file)) {
            assertThat(project.points()).anyMatch(point -> point.label().equals("only in the log"));
        }
    }

    @Test
    void aLogOfAnotherFileIsNotTakenForItsOwn() throws Exception {
        Strangers.project(file);
        Files.write(outside.resolve("theirs.consort-wal"), new byte[100_000]);
        try (ProjectFile project = opened(file)) {
            assertThat(Recovery.of(project).seq()).isEqualTo(7);
        }
    }

    @Test
    void aJournalBesideItIsNotPlayedBack() throws Exception {
        Strangers.project(file);
        Files.write(outside.resolve("theirs.consort-journal"), journal());
        try (ProjectFile project = opened(file)) {
            assertThat(Recovery.of(project).seq()).isEqualTo(7);
        }
    }

    /** A hot rollback journal that cuts the database off behind its first page (sqlite.org/fileformat2.html). */
    private static byte[] journal() {
        ByteBuffer bytes = ByteBuffer.allocate(512);
        bytes.put(new byte[] {(byte) 0xd9, (byte) 0xd5, 5, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7});
        bytes.putInt(0).putInt(1).putInt(1).putInt(512).putInt(4096);
        return bytes.array();
    }

    @TestFactory
    Stream<DynamicTest> aPathIsAPathWhateverIsInIt() {
        return Stream.of(
                        "a?b",
                        "a#b",
                        "a%41b",
                        "a;b",
                        "a\nb",
                        "file:ab",
                        ":memory:",
                        "a?mode=memory&cache=shared",
                        "ä b")
                .map(name -> dynamicTest(name.replace("\n", "newline"), () -> {
                    Path path = Strangers.project(outside.resolve("plain"));
                    Path odd = outside.resolve(name);
                    Files.move(path, odd, StandardCopyOption.REPLACE_EXISTING);
                    try (ProjectFile project = opened(odd)) {
                        assertThat(Recovery.of(project).seq()).isEqualTo(7);
                    }
                }));
    }

    @Test
    void aCheckpointThatCannotBeReadIsLeftBehind() throws Exception {
        Strangers.project(file);
        Strangers.run(file, "UPDATE snapshot SET state = x'00' WHERE kind = 'CHECKPOINT'");
        try (ProjectFile project = opened(file)) {
            assertThat(project.points()).hasSize(2);
            assertThat(Recovery.of(project).seq()).isEqualTo(7);
        }
    }

    @Test
    void editsThatLeadToWhatNoSessionHasAreLeftOut() throws Exception {
        Strangers.project(file);
        Strangers.run(
                file,
                "UPDATE edit SET change = '{\"changes\":{\"session\":{\"bpm\":1e300}},\"replace\":{}}' WHERE number = 6");
        try (ProjectFile project = opened(file)) {
            assertThat(Recovery.of(project).seq()).isEqualTo(5);
            assertThat(Recovery.of(project).state().session().bpm())
                    .isEqualTo(StarterBand.session("Jam").session().bpm());
        }
    }

    @Test
    void hostileNamesAreCleaned() throws Exception {
        Strangers.project(file);
        Strangers.put(file, "edit", "name", "\u001b]52;c;AAAA\u0007Ana");
        Strangers.put(file, "snapshot", "label", "\u202eevil\r\n");
        try (ProjectFile project = opened(file)) {
            project.eachEdit(1, 9, each -> assertThat(each.name()).isEqualTo("]52;c;AAAAAna"));
            assertThat(project.points())
                    .allMatch(
                            each -> each.label().equals("evil") || each.label().isEmpty());
        }
    }

    @Test
    void aProjectOfOursIsOpenedInItsPlaceWithWhatOnlyItsLogHas() throws Exception {
        Path ours = folder.resolve("ours").resolve("mine.consort");
        Path crashed = folder.resolve("ours").resolve("crashed.consort");
        try (ProjectFile project = shelf.makeFile(ours, StarterBand.session("J"), 0)) {
            project.keep(new Edits().next(3));
            Files.copy(ours, crashed);
            Files.copy(ours.resolveSibling("mine.consort-wal"), crashed.resolveSibling("crashed.consort-wal"));
        }
        try (ProjectFile project = shelf.openFile(crashed)) {
            assertThat(project.path()).isEqualTo(crashed);
            assertThat(project.lastNumber()).isEqualTo(3);
        }
    }

    @Test
    void aLinkOrAJournalBesideAProjectOfOursIsNotFollowed() throws Exception {
        Path ours = folder.resolve("ours").resolve("mine.consort");
        shelf.makeFile(ours, StarterBand.session("J"), 0).close();
        Path victim = Files.writeString(outside.resolve("diary"), "dear");
        for (String ending : List.of("-wal", "-journal", "-shm")) {
            Path beside = Files.createSymbolicLink(ours.resolveSibling("mine.consort" + ending), victim);
            assertThatThrownBy(() -> shelf.openFile(ours))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("move it away");
            Files.delete(beside);
        }
        assertThat(victim).hasContent("dear");
        Files.write(ours.resolveSibling("mine.consort-journal"), journal());
        assertThatThrownBy(() -> shelf.openFile(ours)).hasMessageContaining("move it away");
    }
}
