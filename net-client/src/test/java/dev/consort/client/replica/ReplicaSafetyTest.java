package dev.consort.client.replica;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.ActionTaken;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplicaSafetyTest {
    private static final Author ANA = new Author(1, "Ana");
    private static final SetLevel FIRST = new SetLevel(3, 0.25);
    private static final SetLevel SECOND = new SetLevel(3, 0.5);

    private final NetworkState atTen = StarterBand.session("Jam")
            .withPlayers(IdMap.<Player>empty().with(1, new Player("Ana", Role.PLAYER, true, 0, null, 0)));
    private final NetworkState atEleven = after(atTen, FIRST);
    private final NetworkState atTwelve = after(atEleven, SECOND);
    private final Replica replica = new Replica();

    @BeforeEach
    void twoEditsAreSent() {
        replica.begin(ANA, 10, atTen);
        send(1, FIRST);
        send(2, SECOND);
    }

    private void send(long id, NetworkAction action) {
        replica.add(action);
        replica.sent(id);
    }

    private static NetworkState after(NetworkState state, NetworkAction action) {
        return action.applyTo(state, ANA).state();
    }

    private void comeBack(long upTo, long seq, NetworkState state) {
        replica.cameBack(upTo, seq);
        replica.resume(seq, state);
        replica.unsend();
    }

    @Test
    void whatIsDoneAndNotSafeStaysSoWhenItsClientComesBack() {
        replica.taken(new ActionTaken(2, 12));
        comeBack(2, 12, atTwelve);
        assertThat(replica.unsent()).isNull();
        assertThat(replica.unsafe()).isEqualTo(2);

        replica.applied(new ActionApplied(1, 12));
        assertThat(replica.unsafe()).isEqualTo(1);
    }

    @Test
    void whatACrashTookAwayIsSentAgainEvenIfItsClientHadComeBackInBetween() {
        replica.taken(new ActionTaken(2, 12));
        comeBack(2, 12, atTwelve);
        comeBack(1, 11, atEleven);
        assertThat(replica.unsent()).isSameAs(SECOND);
        assertThat(replica.unconfirmed()).isEqualTo(1);
        assertThat(replica.shown()).isEqualTo(atTwelve);
    }

    @Test
    void whatWasTakenAndNotSeenYetIsKeptAsWell() {
        replica.taken(new ActionTaken(2, 20));
        comeBack(2, 12, atTwelve);
        comeBack(0, 10, atTen);
        assertThat(replica.unconfirmed()).isEqualTo(2);
        assertThat(replica.unsent()).isSameAs(FIRST);
    }

    @Test
    void whatWasCalledSafeIsNotSentAgain() {
        replica.applied(new ActionApplied(2, 12));
        comeBack(0, 10, atTen);
        assertThat(replica.unsent()).isNull();
        assertThat(replica.unsafe()).isZero();
    }
}
