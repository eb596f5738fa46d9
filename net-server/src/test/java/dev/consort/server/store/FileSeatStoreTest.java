package dev.consort.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.members.Ban;
import dev.consort.server.members.SeatBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSeatStoreTest {
    private static final Pin KEY = new Pin("ef".repeat(32));

    private static final SeatBook BOOK = new SeatBook(
            7,
            List.of(
                    new SeatBook.Entry(3, "Ana", Role.PLAYER, "ab".repeat(32), KEY, List.of(1, 4), true, null),
                    new SeatBook.Entry(7, "Zoë", Role.SPECTATOR, "cd".repeat(32), null, List.of(), null, true)),
            List.of(
                    new Ban(5, "Eve", "10.0.0.3", KEY, "Ana", "noise", 1_700_000_000_000L),
                    new Ban(6, "Eva", "10.0.0.4", null, "Ana", null, 1_700_000_000_001L)));

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("new").resolve("seats.json");
    }

    private void save(SeatBook book) {
        try (FileSeatStore store = new FileSeatStore(file())) {
            store.save(book);
        }
    }

    @Test
    void whatWasSavedIsLoaded() {
        save(BOOK);
        assertThat(new FileSeatStore(file()).load()).isEqualTo(BOOK);
    }

    @Test
    void aFileOfTheTimeBeforeKeysIsLoaded() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {"lastClient":5,
                 "seats":[{"clientId":3,"name":"Ana","role":"Player","tokenHash":"%s","instruments":[1,4]}],
                 "bans":[{"clientId":5,"name":"Eve","address":"10.0.0.3","by":"Ana","sinceMillis":1700000000000}]}
                """.formatted("ab".repeat(32)));
        assertThat(new FileSeatStore(file()).load())
                .isEqualTo(new SeatBook(
                        5,
                        List.of(new SeatBook.Entry(
                                3, "Ana", Role.PLAYER, "ab".repeat(32), null, List.of(1, 4), null, null)),
                        List.of(new Ban(5, "Eve", "10.0.0.3", null, "Ana", null, 1_700_000_000_000L))));
    }

    @Test
    void withoutAFileNobodyWasHere() {
        assertThat(new FileSeatStore(file()).load()).isEqualTo(SeatBook.EMPTY);
    }

    @Test
    void theNewestOfManyIsKept() throws IOException {
        try (FileSeatStore store = new FileSeatStore(file())) {
            for (int i = 0; i < 500; i++) {
                store.save(new SeatBook(i, List.of(), List.of()));
            }
        }
        assertThat(new FileSeatStore(file()).load().lastClient()).isEqualTo(499);
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        save(BOOK);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"lastClient\":1}",
                "{\"lastClient\":1,\"seats\":[{}],\"bans\":[]}",
                "{\"lastClient\":1,\"seats\":[],\"bans\":[{\"clientId\":5,\"name\":\"Eve\",\"address\":\"10.0.0.3\","
                        + "\"key\":{\"hex\":\"ef\"},\"by\":\"Ana\",\"sinceMillis\":1}]}",
                "\u0000"
            })
    void aBrokenFileIsPutAsideAndSaidSo(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        assertThat(new FileSeatStore(file()).load()).isEqualTo(SeatBook.EMPTY);
        assertThat(Files.readString(file().resolveSibling("seats.json.broken"))).isEqualTo(content);
        assertThat(Files.exists(file())).isFalse();
    }

    @Test
    void aPlaceThatCannotBeWrittenDoesNotStopTheMusic() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where a folder should be");
        save(BOOK);
        assertThat(Files.readString(folder.resolve("new"))).startsWith("a file");
    }
}
