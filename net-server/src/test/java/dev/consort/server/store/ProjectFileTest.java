package dev.consort.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Lasting;
import dev.consort.server.journal.Opening.LastEdit;
import dev.consort.server.members.SeatBook;
import dev.consort.server.testkit.Edits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {
    private static final NetworkState ORIGIN = StarterBand.session("Jam");

    @TempDir
    private Path folder;

    private final Edits edits = new Edits();
    private Path path;
    private ProjectFile project;

    @BeforeEach
    void make() throws SQLException {
        path = folder.resolve("dawn.consort");
        project = ProjectFile.make(path, Snapshot.of(SnapshotKind.ORIGIN, "", 0, 1, ORIGIN));
    }

    @AfterEach
    void close() throws SQLException {
        if (project != null) {
            project.close();
        }
    }

    private void reopen() throws Exception {
        project.close();
        project = ProjectFile.open(path, Synchronous.FULL);
    }

    private void snapshot(SnapshotKind kind, String label) throws SQLException {
        project.keep(Snapshot.of(kind, label, edits.made(), 2, edits.state()));
    }

    @Test
    void whatIsKeptComesBackAsItWas() throws Exception {
        project.keep(edits.next(3));
        project.keep(edits.next(2));
        reopen();
        Recovery.Recovered found = Recovery.of(project);
        assertThat(found.state()).isEqualTo(Lasting.of(edits.state()));
        assertThat(found.seq()).isEqualTo(5);
        assertThat(found.replayed()).hasSize(5);
        assertThat(found.remarks()).isEmpty();
    }

    /** The log may be in the memory of the system only: a process that is killed has not waited for it. */
    @Test
    void whatAKilledProcessHasLeftInTheLogIsInTheFileAsSoonAsItIsOpen() throws Exception {
        project.keep(edits.next(3));
        Path left = Files.createDirectory(folder.resolve("left")).resolve("dawn.consort");
        Path log = left.resolveSibling("dawn.consort-wal");
        Files.copy(path, left);
        Files.copy(path.resolveSibling("dawn.consort-wal"), log);
        try (ProjectFile found = ProjectFile.open(left, Synchronous.FULL)) {
            assertThat(found.lastNumber()).isEqualTo(3);
            assertThat(log).isEmptyFile();
        }
    }

    @Test
    void aCopyIsOpenedLikeWhatItWasMadeFrom() throws Exception {
        project.keep(edits.next(3));
        Path copy = folder.resolve("copy.consort");
        project.copyInto(copy);
        try (ProjectFile found = ProjectFile.open(copy, Synchronous.FULL)) {
            assertThat(found.lastNumber()).isEqualTo(3);
        }
    }

    @Test
    void theEditsAfterTheNewestSnapshotAreGoneThroughAndNoOthers() throws Exception {
        project.keep(edits.next(3));
        snapshot(SnapshotKind.AUTO, "");
        project.keep(edits.next(2));
        reopen();
        Recovery.Recovered found = Recovery.of(project);
        assertThat(found.replayed()).hasSize(2);
        assertThat(found.state()).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void aSnapshotThatCannotBeReadIsPassedOverAndSaid() throws Exception {
        project.keep(edits.next(3));
        snapshot(SnapshotKind.AUTO, "");
        project.close();
        try (Database database = Database.open(path)) {
            database.execute("UPDATE snapshot SET state = x'00' WHERE kind = 'AUTO'");
        }
        project = ProjectFile.open(path, Synchronous.FULL);
        Recovery.Recovered found = Recovery.of(project);
        assertThat(found.state()).isEqualTo(Lasting.of(edits.state()));
        assertThat(found.remarks()).singleElement().asString().contains("recovery point 2");
    }

    @Test
    void aSessionIsAsItWasAtAnyEarlierSeq() throws Exception {
        project.keep(edits.next(2));
        NetworkState then = Lasting.of(edits.state());
        project.keep(edits.next(2));
        snapshot(SnapshotKind.AUTO, "");
        project.keep(edits.next(2));
        assertThat(Recovery.at(project, 2).state()).isEqualTo(then);
        assertThat(Recovery.at(project, 0).state()).isEqualTo(Lasting.of(ORIGIN));
        assertThatThrownBy(() -> Recovery.at(project, -1)).isInstanceOf(ProjectException.class);
    }

    @Test
    void fiveSnapshotsThatWereMadeByThemselvesStayAndAllThatSomebodyWanted() throws Exception {
        snapshot(SnapshotKind.CHECKPOINT, "first");
        for (int i = 0; i < 8; i++) {
            project.keep(edits.next(1));
            snapshot(SnapshotKind.AUTO, "");
            snapshot(SnapshotKind.BEFORE, "before");
        }
        assertThat(kinds(SnapshotKind.AUTO)).isEqualTo(5);
        assertThat(kinds(SnapshotKind.BEFORE)).isEqualTo(5);
        assertThat(kinds(SnapshotKind.CHECKPOINT)).isEqualTo(1);
        assertThat(kinds(SnapshotKind.ORIGIN)).isEqualTo(1);
    }

    private long kinds(SnapshotKind kind) throws SQLException {
        return project.points().stream().filter(point -> point.kind() == kind).count();
    }

    @Test
    void theLastEditOfEachClientIsKnown() throws Exception {
        project.keep(edits.next(3));
        assertThat(project.lastEdits()).containsExactly(Map.entry(1, new LastEdit(1, 3)));
    }

    @Test
    void seatsAreKept() throws Exception {
        SeatBook book = new SeatBook(
                3,
                List.of(new SeatBook.Entry(3, "Ana", Role.PLAYER, "ab".repeat(32), null, List.of(1), true, null, 4)),
                List.of());
        project.keep(book);
        reopen();
        assertThat(project.seats()).isEqualTo(book);
    }

    @Test
    void whileOneHasItOpenNobodyElseGetsIt() {
        assertThatThrownBy(() -> ProjectFile.open(path, Synchronous.FULL)).isInstanceOf(SQLException.class);
    }

    @Test
    void aFullDiskKeepsNothingOfABatchAndGoesOnWhenThereIsRoomAgain() throws Exception {
        project.keep(edits.next(1));
        project.database().execute("PRAGMA max_page_count = 1");
        List<Edit> many = edits.next(500);
        assertThatThrownBy(() -> project.keep(many))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(DiskWords.of(e)).contains("full"));
        assertThat(project.lastNumber()).isEqualTo(1);
        project.database().execute("PRAGMA max_page_count = 100000");
        project.keep(many);
        reopen();
        assertThat(Recovery.of(project).state()).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void aFileWithATriggerInItIsNotOpened() throws Exception {
        project.close();
        project = null;
        try (Database database = Database.open(path)) {
            database.execute("CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM snapshot; END");
        }
        assertThatThrownBy(() -> ProjectFile.open(path, Synchronous.FULL))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("other tables");
    }
}
