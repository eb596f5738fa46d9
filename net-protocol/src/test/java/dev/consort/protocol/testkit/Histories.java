package dev.consort.protocol.testkit;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.pattern.PianoRoll;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What may happen in a session, in any order. */
public final class Histories {
    /** Every action there is. */
    public static final List<Class<? extends NetworkAction>> ACTION_TYPES =
            UnionShape.<NetworkAction>leaves(NetworkAction.class).toList();

    private static final Author ANA = new Author(Sessions.ANA, "Ana");

    private static final int FIRST_RELOAD = 10;

    private Histories() {}

    /** Any action with any values. */
    public static Arbitrary<NetworkAction> actions() {
        return Arbitraries.of(ACTION_TYPES).flatMap(type -> Records.of(type).map(action -> action));
    }

    /** Actions of one type with any values, without end. */
    public static Stream<? extends NetworkAction> ofType(Class<? extends NetworkAction> type) {
        return Records.of(type).sampleStream();
    }

    /** Actions that pass or not, and what a server does by itself: people, ownership, load and clear. */
    public static Arbitrary<List<Step>> histories(int longest) {
        return Arbitraries.frequencyOf(Tuple.of(4, actions().map(Histories::step)), Tuple.of(1, serverSteps()))
                .list()
                .ofMaxSize(longest);
    }

    private static Step step(NetworkAction action) {
        return new Step(String.valueOf(action), false, state -> {
            Outcome outcome = action.applyTo(state, ANA);
            return outcome.isRefused() ? state : outcome.state();
        });
    }

    private static Arbitrary<Step> serverSteps() {
        return Arbitraries.integers().between(0, 11).flatMap(kind -> Arbitraries.integers()
                .between(1, 6)
                .map(number -> new Step(
                        "server " + kind + "/" + number,
                        kind >= FIRST_RELOAD,
                        state -> serverStep(state, kind, number))));
    }

    private static NetworkState serverStep(NetworkState state, int kind, int number) {
        OwnerInfo owner = new OwnerInfo(number, "Client " + number);
        return switch (kind) {
            case 0 -> state.withOwnership(state.ownership().with(number, owner));
            case 1 -> state.withOwnership(state.ownership().without(number));
            case 2 -> state.withPrivileged(owner);
            case 3 -> state.withPrivileged(null);
            case 4 -> state.withPlayers(state.players().with(number, player(number)));
            case 5 -> state.withPlayers(state.players().without(number));
            case 6 ->
                state.withPlayers(state.players().update(number, p -> p.withFocus(new Focus("roll", number, null))));
            default -> otherStep(state, kind, number);
        };
    }

    private static NetworkState otherStep(NetworkState state, int kind, int number) {
        return switch (kind) {
            case 7 -> state.withSession(state.session().withTempoMap(number == 1 ? null : tempo(number)));
            case 8 ->
                state.withMixer(state.mixer()
                        .withBuses(state.mixer().buses().with(number, new Bus(number, "Bus", 1, 0, false, false))));
            case 9 -> state.withMixer(state.mixer().withMaster(new Master(0.5, false, chain(number), 9)));
            case 10 -> state.withPianoRoll(PianoRoll.EMPTY);
            default -> Sessions.full().withPlayers(IdMap.empty());
        };
    }

    private static Player player(int number) {
        return new Player("Client " + number, number % 2 == 0 ? Role.PLAYER : Role.SPECTATOR, true, number, null, 1);
    }

    private static TempoMap tempo(int changes) {
        TempoMap map = TempoMap.empty();
        for (int i = 1; i < changes; i++) {
            map = map.from(i * 1920, 1 + i / 10.0);
        }
        return map;
    }

    private static List<Effect> chain(int length) {
        return length > 3
                ? List.of()
                : List.of(Effect.of(length, EffectType.values()[length % EffectType.values().length]));
    }
}
