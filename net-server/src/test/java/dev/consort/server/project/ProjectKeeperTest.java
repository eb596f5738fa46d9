package dev.consort.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.project.StarterBand;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Lasting;
import dev.consort.server.members.SeatBook;
import dev.consort.server.testkit.Edits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectKeeperTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final Edits edits = new Edits();
    private ProjectShelf shelf;
    private OpenedProject project;

    @BeforeEach
    void begin() throws Exception {
        shelf = new ProjectShelf(new SessionFolder(folder.resolve("sessions")), "test", System::currentTimeMillis);
        project = shelf.begin("dawn", StarterBand.session("Jam"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Path file() {
        return folder.resolve("sessions").resolve("dawn.consort");
    }

    private ProjectKeeper keeper() {
        return project.keeper();
    }

    private long append(List<Edit> some) {
        long ticket = 0;
        for (Edit edit : some) {
            ticket = keeper().append(edit);
        }
        return ticket;
    }

    private void awaitSafe(long ticket) throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (keeper().safe() < ticket && System.nanoTime() < deadline) {
            CountDownLatch moved = new CountDownLatch(1);
            keeper().onMoved(moved::countDown);
            if (keeper().safe() < ticket) {
                moved.await(100, TimeUnit.MILLISECONDS);
            }
        }
        assertThat(keeper().safe()).isGreaterThanOrEqualTo(ticket);
    }

    private void reopen() throws Exception {
        project.close();
        project = shelf.open(file());
    }

    @Test
    void whatIsSafeIsThereAfterwards() throws Exception {
        awaitSafe(append(edits.next(100)));
        reopen();
        assertThat(project.opening().state()).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void whatWasAppendedLastIsKeptAtTheEnd() throws Exception {
        append(edits.next(3_000));
        reopen();
        assertThat(project.opening().state()).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void afterAnOrderlyEndNothingHasToBeGoneThrough() throws Exception {
        append(edits.next(10));
        reopen();
        assertThat(project.remarks()).containsExactly("project 'dawn': 10 edits");
    }

    @Test
    void ofWhatCanBeTakenBackNothingIsLost() throws Exception {
        append(edits.next(10));
        reopen();
        assertThat(project.opening().undo().depth(1)).isGreaterThan(0);
    }

    @Test
    void whoseSeatIsGoneHasNothingToTakeBack() throws Exception {
        keeper().save(new SeatBook(3, List.of(), List.of()));
        append(edits.next(10));
        reopen();
        assertThat(project.opening().undo().depth(1)).isZero();
    }

    @Test
    void seatsAreKept() throws Exception {
        SeatBook book = new SeatBook(3, List.of(), List.of());
        keeper().save(book);
        reopen();
        assertThat(keeper().load()).isEqualTo(book);
    }

    @Test
    void aFileThatIsTakenAwayIsBegunAnewWithAllThatIsThere() throws Exception {
        awaitSafe(append(edits.next(5)));
        Files.move(file(), folder.resolve("elsewhere"));
        awaitSafe(append(edits.next(5)));
        reopen();
        assertThat(project.opening().state()).isEqualTo(Lasting.of(edits.state()));
    }

    @Test
    void aFolderThatIsAwayIsWaitedForAndNothingIsCalledSafeUntilThen() throws Exception {
        Path sessions = folder.resolve("sessions");
        awaitSafe(append(edits.next(5)));
        Files.move(sessions, folder.resolve("away"));
        CountDownLatch complained = new CountDownLatch(1);
        keeper().onMoved(() -> {
            if (!keeper().health().isWell()) {
                complained.countDown();
            }
        });
        long ticket = append(edits.next(5));
        assertThat(complained.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(keeper().safe()).isEqualTo(5);
        Files.move(folder.resolve("away"), sessions);
        awaitSafe(ticket);
        assertThat(keeper().health().isWell()).isTrue();
        reopen();
        assertThat(project.opening().state()).isEqualTo(Lasting.of(edits.state()));
    }
}
