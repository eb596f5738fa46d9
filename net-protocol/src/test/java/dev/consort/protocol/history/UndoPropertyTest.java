package dev.consort.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.Legality;
import dev.consort.protocol.testkit.ThroughText;
import dev.consort.protocol.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class UndoPropertyTest {
    /** Whoever waits so long does not have the privilege any more. */
    private static final int LONG_GAP = 3000;

    private static final List<Author> PLAYERS = List.of(Jam.ANA, Jam.BEN, Jam.CEM);

    /** What somebody does: an action, or a turn back, or the server's part; null for an action that is none. */
    record Move(Author who, String kind, NetworkAction action, int gap) {
        @Override
        public String toString() {
            return who.name() + " " + kind + " " + action;
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<String> kinds = Arbitraries.frequency(
                Tuple.of(14, "does"),
                Tuple.of(6, "undoes"),
                Tuple.of(3, "redoes"),
                Tuple.of(1, "frees"),
                Tuple.of(1, "resigns"),
                Tuple.of(1, "restarts"));
        return Arbitraries.of(Crowd.themes()).flatMap(theme -> Combinators.combine(
                        Arbitraries.of(PLAYERS),
                        kinds,
                        Arbitraries.frequencyOf(Tuple.of(12, theme), Tuple.of(1, Histories.actions())),
                        Arbitraries.of(0, 100, 500, 501, LONG_GAP))
                .as(Move::new)
                .list()
                .ofMinSize(50)
                .ofMaxSize(100));
    }

    /** One jam, with everything that must hold at every moment of it. */
    private static final class Trial {
        private final Jam jam = new Jam();
        private final Writers writers = new Writers(jam.state());
        private int done;
        private int refused;

        private void make(Move move) {
            jam.pause(move.gap());
            if (move.gap() < LONG_GAP) {
                jam.privilege(move.who());
            }
            NetworkState before = jam.state();
            switch (move.kind()) {
                case "does" -> act(move);
                case "undoes" -> took(move, jam.undo(move.who()), before, true);
                case "redoes" -> took(move, jam.redo(move.who()), before, false);
                case "frees" -> jam.setState(before.withOwnership(IdMap.empty()));
                case "resigns" -> jam.privilege(null);
                default ->
                    jam.setBook(UndoBook.restored(ThroughText.json(jam.book().saved())));
            }
        }

        private void act(Move move) {
            if (jam.act(move.who(), move.action())) {
                writers.write(move.who().clientId(), jam.state());
            }
        }

        private void took(Move move, Taken taken, NetworkState before, boolean isUndo) {
            assertThat(SafeText.clean(taken.sentence(), 1000)).isEqualTo(taken.sentence());
            if (taken.isRefused()) {
                refused++;
                return;
            }
            done++;
            int who = move.who().clientId();
            List<String> wronged = isUndo ? writers.takeBack(who, jam.state()) : writers.doAgain(who, jam.state());
            assertThat(wronged).as("%s: %s", move, taken.sentence()).isEmpty();
            assertThat(Legality.complaints(jam.state())).as("after %s", move).isEmpty();
            assertEverythingElseIsAsItWas(before, jam.state());
        }
    }

    private static void assertEverythingElseIsAsItWas(NetworkState before, NetworkState after) {
        assertThat(after.privileged()).isEqualTo(before.privileged());
        assertThat(after.transport().playing()).isEqualTo(before.transport().playing());
        assertThat(after.transport().recording()).isEqualTo(before.transport().recording());
        assertThat(after.transport().startTick()).isEqualTo(before.transport().startTick());
        assertThat(after.automation().recording()).isEqualTo(before.automation().recording());
        assertThat(withoutFocus(after)).isEqualTo(withoutFocus(before));
        for (int id : before.ownership().ids()) {
            assertThat(after.instruments().get(id) == null || after.ownerOf(id).equals(before.ownerOf(id)))
                    .isTrue();
        }
        assertThat(after.instruments().nextId()).isEqualTo(before.instruments().nextId());
        assertThat(after.mixer().nextBusId()).isEqualTo(before.mixer().nextBusId());
        assertThat(after.arrangement().nextClipId())
                .isEqualTo(before.arrangement().nextClipId());
    }

    private static List<Player> withoutFocus(NetworkState state) {
        return state.players().values().stream()
                .map(each -> each.withFocus(null))
                .toList();
    }

    @Property(tries = 200)
    void whatOthersDidLastStaysAndTheSessionHoldsTogether(@ForAll("moves") List<Move> moves) {
        Trial trial = new Trial();
        moves.forEach(trial::make);
    }

    /** If hardly anything were taken back, or nothing were in the way, the property above would be worthless. */
    @Example
    void theMovesTakeMuchBackAndAreOftenInTheWay() {
        int[] count = new int[2];
        moves().sampleStream().limit(60).forEach(moves -> {
            Trial trial = new Trial();
            moves.forEach(trial::make);
            count[0] += trial.done;
            count[1] += trial.refused;
        });
        assertThat(count[0]).isGreaterThan(200);
        assertThat(count[1]).isGreaterThan(50);
    }

    @Provide
    Arbitrary<List<NetworkAction>> actions() {
        return Arbitraries.of(Crowd.themes())
                .flatMap(theme -> Arbitraries.frequencyOf(Tuple.of(1, theme), Tuple.of(1, Histories.actions()))
                        .list()
                        .ofMinSize(10)
                        .ofMaxSize(60));
    }

    @Property(tries = 60)
    void alonePlayersGetBackToWhereTheyWereAndForwardAgain(@ForAll("actions") List<NetworkAction> actions) {
        Jam jam = new Jam();
        List<NetworkState> moments = new ArrayList<>(List.of(jam.state()));
        for (NetworkAction action : actions) {
            jam.pause(1000);
            jam.privilege(Jam.ANA);
            int depth = jam.book().depth(Jam.ANA.clientId());
            jam.act(Jam.ANA, action);
            if (jam.book().depth(Jam.ANA.clientId()) > depth) {
                moments.add(jam.state());
            }
        }
        jam.privilege(Jam.ANA);
        for (int i = moments.size() - 2; i >= 0; i--) {
            assertThat(jam.undo(Jam.ANA).sentence()).startsWith("took back: ");
            assertSameMusic(jam.state(), moments.get(i));
        }
        for (int i = 1; i < moments.size(); i++) {
            assertThat(jam.redo(Jam.ANA).sentence()).startsWith("did again: ");
            assertSameMusic(jam.state(), moments.get(i));
        }
    }

    private static void assertSameMusic(NetworkState found, NetworkState wanted) {
        assertThat(Leaves.of(found)).isEqualTo(Leaves.of(wanted));
        assertThat(found.instruments().order()).isEqualTo(wanted.instruments().order());
        assertThat(Legality.complaints(found)).isEmpty();
    }

    /** Of every kind one that does something, so that none is left out by chance. */
    @Example
    void everyActionThatIsKeptIsTakenBackAndDoneAgain() {
        for (Class<? extends NetworkAction> type : Histories.ACTION_TYPES) {
            Stream<? extends NetworkAction> drawn = Histories.ofType(type).limit(3000);
            drawn.filter(UndoPropertyTest::isKept).findFirst().ifPresent(UndoPropertyTest::assertThereAndBack);
        }
    }

    private static boolean isKept(NetworkAction action) {
        Jam jam = new Jam();
        jam.privilege(Jam.ANA);
        return jam.act(Jam.ANA, action) && jam.book().depth(Jam.ANA.clientId()) == 1;
    }

    private static void assertThereAndBack(NetworkAction action) {
        Jam jam = new Jam();
        NetworkState before = jam.state();
        NetworkState after = jam.does(Jam.ANA, action).state();
        assertThat(jam.undo(Jam.ANA).sentence()).as("%s", action).startsWith("took back: ");
        assertSameMusic(jam.state(), before);
        assertThat(jam.redo(Jam.ANA).sentence()).as("%s", action).startsWith("did again: ");
        assertSameMusic(jam.state(), after);
        assertThat(action instanceof BandAction.Add)
                .isEqualTo(!jam.state().ownership().isEmpty());
    }
}
