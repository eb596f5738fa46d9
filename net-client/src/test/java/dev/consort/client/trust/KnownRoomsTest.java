package dev.consort.client.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.client.trust.KnownRoom.Verified;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownRoomsTest {
    private static final KnownRoom CELLAR = room("cellar:9999", "00");

    @TempDir
    private Path folder;

    private Path file;
    private KnownRooms rooms;

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("share/known_rooms");
        rooms = new KnownRooms(file);
    }

    private static KnownRoom room(String address, String digits) {
        return new KnownRoom(
                address,
                new Pin(digits.repeat(32)),
                Verified.INVITE,
                LocalDate.of(2026, 11, 21),
                new RoomSecret("89ABCDEF"));
    }

    @Test
    void nothingIsKnownAtFirst() throws IOException {
        assertThat(rooms.find("cellar:9999")).isEmpty();
        assertThat(rooms.forget("cellar:9999")).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsRememberedIsFoundWhole() throws IOException {
        rooms.remember(CELLAR);
        rooms.remember(room("attic:9999", "11"));

        assertThat(new KnownRooms(file).find("cellar:9999")).hasValue(CELLAR);
        assertThat(rooms.find("cellar:1")).isEmpty();
    }

    @Test
    void newerKnowledgeReplacesTheOlder() throws IOException {
        rooms.remember(room("cellar:9999", "22"));
        rooms.remember(CELLAR);

        assertThat(rooms.find("cellar:9999")).hasValue(CELLAR);
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void oneRoomIsForgottenAndTheOthersStay() throws IOException {
        rooms.remember(CELLAR);
        rooms.remember(room("attic:9999", "11"));

        assertThat(rooms.forget("cellar:9999")).isTrue();
        assertThat(rooms.find("cellar:9999")).isEmpty();
        assertThat(rooms.find("attic:9999")).isPresent();
    }

    @Test
    void fileIsThePersonsAlone() throws IOException {
        rooms.remember(CELLAR);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void lineThatCannotBeReadIsAnErrorThatNamesItAndHoldsNothingOfIt() throws IOException {
        rooms.remember(CELLAR);
        Files.writeString(file, Files.readString(file) + "{\"address\":\"attic:9999\",\"secret\":\"89ABCDEF\"}\n");

        assertThatThrownBy(() -> rooms.find("cellar:9999"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("89ABCDEF")
                .hasNoCause();
        assertThatThrownBy(() -> rooms.remember(CELLAR)).isInstanceOf(IOException.class);
    }

    @Test
    void addressesAreInLowerCaseAndIPv6InBrackets() {
        assertThat(KnownRooms.address("Cellar", 9999)).isEqualTo("cellar:9999");
        assertThat(KnownRooms.address("FE80::1", 1)).isEqualTo("[fe80::1]:1");
    }
}
