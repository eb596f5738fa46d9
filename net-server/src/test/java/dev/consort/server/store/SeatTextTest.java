package dev.consort.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.members.Ban;
import dev.consort.server.members.SeatBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatTextTest {
    private static final Pin KEY = new Pin("ef".repeat(32));

    private static final SeatBook BOOK = new SeatBook(
            7,
            List.of(
                    new SeatBook.Entry(3, "Ana", Role.PLAYER, "ab".repeat(32), KEY, List.of(1, 4), true, null, 2),
                    new SeatBook.Entry(7, "Zoë", Role.SPECTATOR, "cd".repeat(32), null, List.of(), null, true, null)),
            List.of(
                    new Ban(5, "Eve", "10.0.0.3", KEY, "Ana", "noise", 1_700_000_000_000L),
                    new Ban(6, "Eva", "10.0.0.4", null, "Ana", null, 1_700_000_000_001L)));

    @Test
    void whatWasWrittenIsReadAsItWas() throws ProjectException {
        assertThat(SeatText.read(SeatText.of(BOOK))).isEqualTo(BOOK);
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
    void somethingElseIsNoBookOfSeats(String content) {
        assertThatThrownBy(() -> SeatText.read(content)).isInstanceOf(ProjectException.class);
    }
}
