package dev.consort.server.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final long NOW = TimeUnit.DAYS.toMillis(20_000);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void choose() {
        target = folder.resolve("a.consort");
    }

    private static void fill(Path fresh) throws IOException {
        Files.writeString(fresh, "new");
        Files.writeString(fresh.resolveSibling(fresh.getFileName() + "-journal"), "left by a database");
    }

    private long entries() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.count();
        }
    }

    @Test
    void aFileIsThereAsAWholeAndNothingElseAndForItsOwnerOnly() throws Exception {
        SafeFile.<IOException>make(target, SafeFileTest::fill);
        assertThat(target).hasContent("new");
        assertThat(entries()).isOne();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws Exception {
        Files.writeString(target, "old");
        assertThatThrownBy(() -> SafeFile.<IOException>make(target, SafeFileTest::fill))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("old");
        assertThat(entries()).isOne();
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws Exception {
        Path victim = folder.resolve("victim");
        Files.createSymbolicLink(target, victim);
        assertThatThrownBy(() -> SafeFile.<IOException>make(target, SafeFileTest::fill))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(victim).doesNotExist();
    }

    @Test
    void nothingIsLeftBehindAfterAnError() throws Exception {
        assertThatThrownBy(() -> SafeFile.<IOException>make(target, fresh -> {
                    fill(fresh);
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(entries()).isZero();
    }

    @Test
    void whatACrashLeftLongAgoIsClearedAwayAndNothingElse() throws Exception {
        Path old = leftover(2);
        Path fresh = leftover(0);
        Path foreign = leftover(2);
        Files.createDirectory(foreign.resolve("pictures"));
        Path link = Files.createSymbolicLink(folder.resolve(".consort-part-link"), fresh);
        Path named = Files.writeString(folder.resolve(".consort-part-notes"), "mine");
        aged(foreign, 2);
        aged(named, 2);
        Workplace.tidy(folder, NOW);
        assertThat(old).doesNotExist();
        assertThat(fresh).isNotEmptyDirectory();
        assertThat(foreign.resolve("pictures")).exists();
        assertThat(link).exists();
        assertThat(named).exists();
    }

    private Path leftover(int days) throws IOException {
        Path place = Files.createTempDirectory(folder, ".consort-part-");
        Files.writeString(place.resolve("project1.part"), "half");
        aged(place, days);
        return place;
    }

    private static void aged(Path place, int days) throws IOException {
        Files.setLastModifiedTime(place, FileTime.fromMillis(NOW - TimeUnit.DAYS.toMillis(days)));
    }
}
