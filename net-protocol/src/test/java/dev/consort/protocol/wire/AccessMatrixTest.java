package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.testkit.Sessions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, against a table that was written down: {@code access-matrix.txt}. A new action without a line in it
 * fails.
 */
class AccessMatrixTest {
    private static final int OWNER = 11;
    private static final int HOLDER = 12;
    private static final int OTHER = 13;
    private static final int SPECTATOR = 14;
    private static final int STRANGER = 99;

    private final NetworkState held = session(OWNER, HOLDER);
    private final NetworkState free = session(0, 0);

    /** Every instrument belongs to one, the privilege to another; 0 is nobody. */
    private static NetworkState session(int owner, int holder) {
        IdMap<Player> people = IdMap.empty();
        for (int client : new int[] {OWNER, HOLDER, OTHER, SPECTATOR}) {
            Role role = client == SPECTATOR ? Role.SPECTATOR : Role.PLAYER;
            people = people.with(client, new Player("Client " + client, role, true, 0, null, 0));
        }
        IdMap<OwnerInfo> ownership = IdMap.empty();
        for (int instrument : Sessions.full().instruments().byId().ids()) {
            ownership = owner == 0 ? ownership : ownership.with(instrument, new OwnerInfo(owner, "Owner"));
        }
        return Sessions.full()
                .withPlayers(people)
                .withOwnership(ownership)
                .withPrivileged(holder == 0 ? null : new OwnerInfo(holder, "Holder"));
    }

    @Test
    void everyActionIsOpenToThoseInTheTableAndToNobodyElse() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (NetworkAction action : Samples.actions()) {
            found.merge(MessageCodec.nameOf(action), row(action), AccessMatrixTest::both);
        }
        assertThat(found).isEqualTo(new TreeMap<>(table()));
    }

    /** One row: an x for each that may, in the order of the table's head. */
    private String row(NetworkAction action) {
        return List.of(
                        may(action, free, OTHER),
                        may(action, held, OTHER),
                        may(action, held, OWNER),
                        may(action, held, HOLDER),
                        may(action, held, SPECTATOR),
                        may(action, free, SPECTATOR),
                        may(action, free, STRANGER))
                .toString()
                .replaceAll("[\\[\\], ]", "");
    }

    private static String may(NetworkAction action, NetworkState state, int client) {
        return action.access().refusal(state, client) == null ? "x" : "-";
    }

    /** Two samples of one action that do not agree, such as lanes of an instrument and of everybody's. */
    private static String both(String one, String other) {
        return Stream.concat(Stream.of(one.split("\\|")), Stream.of(other.split("\\|")))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> table() throws IOException {
        try (InputStream in = AccessMatrixTest.class.getResourceAsStream("access-matrix.txt")) {
            Map<String, String> rows = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\s+"))
                    .forEach(cells -> rows.put(cells[0], cells[1]));
            return rows;
        }
    }
}
