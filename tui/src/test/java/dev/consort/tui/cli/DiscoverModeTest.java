package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.consort.client.discovery.FoundSession;
import dev.consort.client.discovery.Survey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered of what was found, and where nobody goes. */
class DiscoverModeTest {
    private static final SeatWish SEAT = new SeatWish("Ana", List.of(), false, false, true);

    private static FoundSession found(int port, String doubt) {
        return new FoundSession("Jam", "host.local.", "127.0.0.1", port, 2, true, false, "", doubt);
    }

    private static int show(Person person, FoundSession... found) throws Failure {
        return new DiscoverMode(SEAT, 1, false).show(new Survey(List.of(found), List.of(), List.of()), person);
    }

    /** Joining connects before it ends, so whoever was not there when it has ended did not come. */
    @Test
    void nobodyConnectsToADoubtfulAddressWhateverIsAnswered() throws Exception {
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .configureBlocking(false);
            FoundSession doubtful = found(door.socket().getLocalPort(), "it is somewhere else");
            for (String answer : List.of("", "y", "yes", "1", "2", "-")) {
                ScriptedPerson person = new ScriptedPerson(answer);
                Failure failure = catchThrowableOfType(Failure.class, () -> show(person, doubtful));

                assertThat(failure.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
                assertThat(person.questions()).isEmpty();
            }
            expectNobody(door);
        }
    }

    @Test
    void doubtfulSessionHasNoNumberAmongTheOthers() throws Exception {
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .configureBlocking(false);
            FoundSession doubtful = found(door.socket().getLocalPort(), "it is somewhere else");
            ScriptedPerson person = new ScriptedPerson("3");

            assertThat(show(person, doubtful, found(1, ""), found(2, ""))).isEqualTo(ExitCode.OK);
            assertThat(person.questions()).singleElement().asString().contains("[1-2,");
            expectNobody(door);
        }
    }

    private static void expectNobody(ServerSocketChannel door) throws IOException {
        assertThat(door.accept()).isNull();
    }

    @Test
    void choiceIsTheSessionOfThatNumber() {
        List<FoundSession> two = List.of(found(1, ""), found(2, ""));

        assertThat(new Offer(two, new ScriptedPerson("2")).choice()).contains(two.get(1));
        for (String none : List.of("", "0", "3", "y", "99999", "x")) {
            assertThat(new Offer(two, new ScriptedPerson(none)).choice()).isEmpty();
        }
        assertThat(new Offer(two, new ScriptedPerson()).choice()).isEmpty();
    }

    @Test
    void onlySessionIsJoinedByEnterButNotByTheEndOfInput() {
        List<FoundSession> one = List.of(found(1, ""));

        assertThat(new Offer(one, new ScriptedPerson("")).choice()).isPresent();
        assertThat(new Offer(one, new ScriptedPerson("Yes")).choice()).isPresent();
        assertThat(new Offer(one, new ScriptedPerson("n")).choice()).isEmpty();
        assertThat(new Offer(one, new ScriptedPerson()).choice()).isEmpty();
    }
}
