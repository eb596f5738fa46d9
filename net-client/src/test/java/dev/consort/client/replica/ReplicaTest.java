package dev.consort.client.replica;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.StripAction.SetPan;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.FullStateSync;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplicaTest {
    private static final Author ANA = new Author(1, "Ana");
    private static final Author BEN = new Author(2, "Ben");

    private final Replica replica = new Replica();
    private NetworkState atTen;

    @BeforeEach
    void welcomeAtTen() {
        replica.begin(ANA, 10, people(StarterBand.session("Jam")));
        atTen = replica.confirmed();
    }

    private static NetworkState people(NetworkState state) {
        return state.withPlayers(state.players()
                        .with(1, new Player("Ana", Role.PLAYER, true, 0, null, 0))
                        .with(2, new Player("Ben", Role.PLAYER, true, 0, null, 1)))
                .withOwnership(state.ownership().with(2, new OwnerInfo(2, "Ben")));
    }

    private static NetworkState after(NetworkState state, Author author, NetworkAction... actions) {
        NetworkState result = state;
        for (NetworkAction action : actions) {
            result = action.applyTo(result, author).state();
        }
        return result;
    }

    private static StatePatchUpdate patch(long base, NetworkState before, long seq, NetworkState after) {
        StatePatch patch = StatePatch.between(before, after);
        return new StatePatchUpdate(base, seq, patch.dirty(), patch.changes(), patch.replace());
    }

    private double level(int instrument) {
        return replica.shown().instruments().get(instrument).level();
    }

    /** The same values without a shared reference, as they come from the wire. */
    private static NetworkState fromTheWire(NetworkState state) {
        return StateShapes.STATE.fromJson(StateShapes.STATE.toJson(state));
    }

    @Test
    void patchLeadsFromItsBaseToItsSeq() {
        NetworkState atEleven = after(atTen, BEN, new SetLevel(2, 0.1));

        assertThat(replica.patch(patch(10, atTen, 11, atEleven))).isTrue();
        assertThat(replica.seq()).isEqualTo(11);
        assertThat(replica.confirmed()).isEqualTo(atEleven);
    }

    @Test
    void patchThatIsNotNewerIsIgnored() {
        NetworkState other = after(atTen, BEN, new SetLevel(2, 0.1));

        assertThat(replica.patch(patch(10, atTen, 10, other))).isTrue();
        assertThat(replica.patch(patch(8, atTen, 9, other))).isTrue();
        assertThat(replica.confirmed()).isSameAs(atTen);
        assertThat(replica.seq()).isEqualTo(10);
    }

    @Test
    void gapAsksForTheWholeStateOnceAndChangesNothing() {
        NetworkState later = after(atTen, BEN, new SetLevel(2, 0.1));

        assertThat(replica.patch(patch(11, atTen, 12, later))).isFalse();
        assertThat(replica.patch(patch(12, atTen, 13, later))).isTrue();
        assertThat(replica.confirmed()).isSameAs(atTen);
        assertThat(replica.seq()).isEqualTo(10);
    }

    @Test
    void wholeStateEndsAGapSoThatTheNextOneAsksAgain() {
        NetworkState later = after(atTen, BEN, new SetLevel(2, 0.1));
        replica.patch(patch(11, atTen, 12, later));

        replica.fullSync(new FullStateSync(12, later));

        assertThat(replica.seq()).isEqualTo(12);
        assertThat(replica.confirmed()).isEqualTo(later);
        assertThat(replica.desyncs()).isZero();
        assertThat(replica.patch(patch(13, later, 14, atTen))).isFalse();
    }

    @Test
    void wholeStateThatComesTooLateEndsTheWaitAndChangesNothing() {
        NetworkState later = after(atTen, BEN, new SetLevel(2, 0.1));
        replica.patch(patch(11, atTen, 12, later));

        replica.fullSync(new FullStateSync(9, later));

        assertThat(replica.confirmed()).isSameAs(atTen);
        assertThat(replica.patch(patch(11, atTen, 12, later))).isFalse();
    }

    @Test
    void equalWholeStateIsNoDesyncAndKeepsIdentity() {
        replica.fullSync(new FullStateSync(10, fromTheWire(atTen)));

        assertThat(replica.desyncs()).isZero();
        assertThat(replica.confirmed()).isSameAs(atTen);
        assertThat(replica.shown()).isSameAs(atTen);
    }

    @Test
    void otherWholeStateAtTheSameSeqIsCountedAndTaken() {
        NetworkState truth = after(atTen, BEN, new SetLevel(2, 0.1));

        replica.fullSync(new FullStateSync(10, truth));

        assertThat(replica.desyncs()).isEqualTo(1);
        assertThat(replica.confirmed()).isEqualTo(truth);
    }

    @Test
    void newerWholeStateKeepsTheIdentityOfWhatDidNotChange() {
        NetworkState later = after(atTen, BEN, new SetLevel(2, 0.1));

        replica.fullSync(new FullStateSync(12, fromTheWire(later)));

        assertThat(replica.shown()).isEqualTo(later);
        assertThat(replica.shown().pianoRoll()).isSameAs(atTen.pianoRoll());
        assertThat(replica.shown().instruments().get(1))
                .isSameAs(atTen.instruments().get(1));
    }

    @Test
    void patchThatDoesNotFitIsADesyncAndAsksForTheWholeState() {
        Map<String, Object> nonsense = Map.of("session", Map.of("bpm", "fast"));

        assertThat(replica.patch(new StatePatchUpdate(10, 11, List.of("session"), nonsense, null)))
                .isFalse();
        assertThat(replica.desyncs()).isEqualTo(1);
        assertThat(replica.seq()).isEqualTo(10);
    }

    @Test
    void ownEditShowsAtOnceAndIsNotConfirmed() {
        assertThat(sent(1, new SetLevel(3, 0.25))).isNull();

        assertThat(level(3)).isEqualTo(0.25);
        assertThat(replica.confirmed()).isSameAs(atTen);
        assertThat(replica.unconfirmed()).isEqualTo(1);
    }

    @Test
    void editThatTheRulesForbidIsRefusedAndNotShown() {
        Refusal notMine = sent(1, new SetLevel(2, 0.25));
        Refusal outOfRange = sent(2, new SetLevel(3, 2));

        assertThat(notMine.code()).isEqualTo(RefusalCode.NOT_OWNER);
        assertThat(outOfRange.code()).isEqualTo(RefusalCode.INVALID);
        assertThat(replica.shown()).isSameAs(atTen);
        assertThat(replica.unconfirmed()).isZero();
    }

    @Test
    void gestureIsCheckedAndLeavesNothingBehind() {
        assertThat(replica.check(new PlayAction.NoteOn(3, 60, 100))).isNull();
        assertThat(replica.check(new PlayAction.NoteOn(2, 60, 100)).code()).isEqualTo(RefusalCode.NOT_OWNER);
        assertThat(replica.unconfirmed()).isZero();
    }

    @Test
    void ownEditStaysOnTopOfOtherPeoplesPatches() {
        sent(1, new SetLevel(3, 0.25));

        replica.patch(patch(10, atTen, 11, after(atTen, BEN, new SetLevel(2, 0.1))));

        assertThat(level(3)).isEqualTo(0.25);
        assertThat(level(2)).isEqualTo(0.1);
    }

    @Test
    void acknowledgementBeforeThePatchWaitsForThePatch() {
        sent(1, new SetLevel(3, 0.25));

        replica.applied(new ActionApplied(1, 11));
        assertThat(level(3)).isEqualTo(0.25);
        assertThat(replica.unconfirmed()).isEqualTo(1);

        replica.patch(patch(10, atTen, 11, after(atTen, ANA, new SetLevel(3, 0.25))));
        assertThat(level(3)).isEqualTo(0.25);
        assertThat(replica.unconfirmed()).isZero();
    }

    @Test
    void acknowledgementAfterThePatchSettlesAtOnce() {
        sent(1, new SetLevel(3, 0.25));
        replica.patch(patch(10, atTen, 11, after(atTen, ANA, new SetLevel(3, 0.25))));
        assertThat(replica.unconfirmed()).isEqualTo(1);

        replica.applied(new ActionApplied(1, 11));

        assertThat(replica.unconfirmed()).isZero();
    }

    @Test
    void acknowledgementOfEarlierEditsLeavesLaterOnes() {
        sent(1, new SetLevel(3, 0.25));
        sent(2, new SetLevel(3, 0.5));

        replica.applied(new ActionApplied(1, 10));

        assertThat(replica.unconfirmed()).isEqualTo(1);
        assertThat(level(3)).isEqualTo(0.5);
    }

    @Test
    void editThatOthersOverruledGoesWithItsAcknowledgement() {
        sent(1, new SetLevel(3, 0.25));
        replica.patch(patch(10, atTen, 11, after(atTen, BEN, new SetLevel(3, 0.9))));
        assertThat(level(3)).isEqualTo(0.25);

        replica.applied(new ActionApplied(1, 11));

        assertThat(level(3)).isEqualTo(0.9);
    }

    @Test
    void rejectedEditIsTakenBackAtOnceAndNamed() {
        sent(1, new SetLevel(3, 0.25));
        sent(2, new SetPan(3, 1));

        assertThat(replica.rejected(1)).isEqualTo(new SetLevel(3, 0.25));

        assertThat(level(3)).isEqualTo(atTen.instruments().get(3).level());
        assertThat(replica.shown().instruments().get(3).pan()).isEqualTo(1);
        assertThat(replica.rejected(7)).isNull();
    }

    @Test
    void pendingEditThatIsForbiddenByNowIsNotShownAnyMore() {
        sent(1, new SetLevel(3, 0.25));
        NetworkState taken = atTen.withOwnership(atTen.ownership().with(3, new OwnerInfo(2, "Ben")));

        replica.patch(patch(10, atTen, 11, taken));

        assertThat(level(3)).isEqualTo(atTen.instruments().get(3).level());
    }

    @Test
    void confirmationOfWhatIsShownChangesNoReference() {
        sent(1, new SetLevel(3, 0.25));
        NetworkState shown = replica.shown();

        replica.patch(patch(10, atTen, 11, after(atTen, ANA, new SetLevel(3, 0.25))));
        replica.applied(new ActionApplied(1, 11));

        assertThat(replica.shown()).isSameAs(shown);
        assertThat(replica.confirmed()).isSameAs(shown);
    }

    @Test
    void patchBelowAPendingEditKeepsTheIdentityOfTheEditedInstrument() {
        sent(1, new SetLevel(3, 0.25));
        NetworkState shown = replica.shown();

        replica.patch(patch(10, atTen, 11, after(atTen, BEN, new SetLevel(2, 0.1))));

        assertThat(replica.shown().instruments().get(3))
                .isSameAs(shown.instruments().get(3));
    }

    @Test
    void comingBackSendsAgainWhatWasNotAcknowledgedUnderNewIds() {
        sent(5, new SetLevel(3, 0.25));
        sent(6, new SetPan(3, 1));
        sent(7, new SetLevel(4, 0.5));
        replica.applied(new ActionApplied(5, 99));

        replica.unsend();

        assertThat(replica.unsent()).isEqualTo(new SetPan(3, 1));
        replica.sent(1);
        assertThat(replica.unsent()).isEqualTo(new SetLevel(4, 0.5));
        replica.sent(2);
        assertThat(replica.unsent()).isNull();
        assertThat(replica.rejected(1)).isEqualTo(new SetPan(3, 1));
        assertThat(replica.rejected(2)).isEqualTo(new SetLevel(4, 0.5));
    }

    @Test
    void comingBackWithAPatchKeepsAcknowledgedEditsOnTopUntilItComes() {
        sent(1, new SetLevel(3, 0.25));
        replica.applied(new ActionApplied(1, 11));

        replica.unsend();

        assertThat(replica.unsent()).isNull();
        assertThat(level(3)).isEqualTo(0.25);

        replica.patch(patch(10, atTen, 11, after(atTen, ANA, new SetLevel(3, 0.25))));
        assertThat(replica.unconfirmed()).isZero();
    }

    @Test
    void comingBackWithTheWholeStateDropsWhatWasAcknowledged() {
        sent(1, new SetLevel(3, 0.25));
        sent(2, new SetPan(3, 1));
        replica.applied(new ActionApplied(1, 11));

        replica.resume(4, after(atTen, ANA, new SetLevel(3, 0.25)));

        assertThat(replica.seq()).isEqualTo(4);
        assertThat(replica.unconfirmed()).isEqualTo(1);
        assertThat(replica.shown().instruments().get(3).pan()).isEqualTo(1);
    }

    @Test
    void newSeatForgetsTheEditsOfTheOldOneAndNamesThem() {
        sent(1, new SetLevel(3, 0.25));

        assertThat(replica.begin(new Author(9, "Ana (2)"), 2, atTen)).containsExactly(new SetLevel(3, 0.25));

        assertThat(replica.shown()).isEqualTo(atTen);
        assertThat(replica.unconfirmed()).isZero();
        assertThat(replica.self().clientId()).isEqualTo(9);
    }

    @Test
    void editThatWasNotSentIsNeitherConfirmedNorRejected() {
        replica.add(new SetLevel(3, 0.25));

        replica.applied(new ActionApplied(Long.MAX_VALUE, 10));

        assertThat(replica.rejected(0)).isNull();
        assertThat(replica.unconfirmed()).isEqualTo(1);
        assertThat(level(3)).isEqualTo(0.25);
    }

    @Test
    void lostSeatKeepsTheStateOnScreenAndClaimsNoSeq() {
        replica.detach();

        assertThat(replica.seq()).isEqualTo(-1);
        assertThat(replica.shown()).isSameAs(atTen);
    }

    private Refusal sent(long id, NetworkAction action) {
        Refusal refusal = replica.add(action);
        if (refusal == null) {
            replica.sent(id);
        }
        return refusal;
    }
}
