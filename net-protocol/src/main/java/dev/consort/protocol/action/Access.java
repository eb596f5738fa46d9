package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who may do something. Server and client ask the same rules: the one decides, the other need not ask in vain. */
public sealed interface Access {
    /** Why this client may not, or null if it may. */
    Refusal refusal(NetworkState state, int clientId);

    /** The owner of an instrument; any player while it is free. */
    static Access owner(int instrument) {
        return new Owner(instrument);
    }

    /** The instruments whose owners are asked; none where it is not a matter of owners. */
    default List<Integer> instruments(NetworkState state) {
        return List.of();
    }

    /** Who may do both. */
    default Access and(Access other) {
        return new Both(this, other);
    }

    /** The holder of the privilege. */
    static Access privileged() {
        return new Privileged();
    }

    /** The holder of the privilege; any player while nobody holds it. */
    static Access privilegedIfHeld() {
        return new PrivilegedIfHeld();
    }

    /** Anybody who plays. */
    static Access player() {
        return new AnyPlayer();
    }

    /** As the session decides: whose clip, lane or mapping it is. */
    static Access depending(Function<NetworkState, Access> rule) {
        return new Depending(rule);
    }

    /** The owner of what is moved, or the holder of the privilege where it belongs to everybody. */
    static Access of(Target target) {
        return target instanceof Target.OfInstrument part ? owner(part.instrument()) : privileged();
    }

    /** As the session decides. */
    record Depending(Function<NetworkState, Access> rule) implements Access {
        @Override
        public Refusal refusal(NetworkState state, int clientId) {
            return rule.apply(state).refusal(state, clientId);
        }

        @Override
        public List<Integer> instruments(NetworkState state) {
            return rule.apply(state).instruments(state);
        }
    }

    /** Both of two. */
    record Both(Access first, Access second) implements Access {
        @Override
        public Refusal refusal(NetworkState state, int clientId) {
            Refusal refusal = first.refusal(state, clientId);
            return refusal != null ? refusal : second.refusal(state, clientId);
        }

        @Override
        public List<Integer> instruments(NetworkState state) {
            return Stream.of(first, second)
                    .flatMap(access -> access.instruments(state).stream())
                    .toList();
        }
    }

    /** The owner of an instrument; any player while it is free. */
    record Owner(int instrument) implements Access {
        @Override
        public Refusal refusal(NetworkState state, int clientId) {
            Refusal watching = spectator(state, clientId);
            OwnerInfo owner = state.ownerOf(instrument);
            if (watching != null || owner == null || owner.clientId() == clientId) {
                return watching;
            }
            String away = owner.isAway() ? ", who is away" : "";
            return new Refusal(
                    RefusalCode.NOT_OWNER,
                    nameOf(state) + " belongs to " + owner.name() + away
                            + "; ask for it to be released or handed over");
        }

        @Override
        public List<Integer> instruments(NetworkState state) {
            return List.of(instrument);
        }

        private String nameOf(NetworkState state) {
            Instrument held = state.instruments().get(instrument);
            return held == null ? "instrument " + instrument : held.name() + " (" + instrument + ")";
        }
    }

    /** The holder of the privilege. */
    record Privileged() implements Access {
        @Override
        public Refusal refusal(NetworkState state, int clientId) {
            Refusal watching = spectator(state, clientId);
            if (watching != null || state.isPrivileged(clientId)) {
                return watching;
            }
            String who = state.privileged() == null
                    ? "nobody holds the privilege; request it first"
                    : state.privileged().name() + " holds the privilege; request it and wait for the answer";
            return new Refusal(RefusalCode.NOT_PRIVILEGED, "this needs the privilege: " + who);
        }
    }

    /** The holder of the privilege; any player while nobody holds it. */
    record PrivilegedIfHeld() implements Access {
        @Override
        public Refusal refusal(NetworkState state, int clientId) {
            return (state.privileged() == null ? player() : privileged()).refusal(state, clientId);
        }
    }

    /** Anybody who plays. */
    record AnyPlayer() implements Access {
        @Override
        public Refusal refusal(NetworkState state, int clientId) {
            return spectator(state, clientId);
        }
    }

    private static Refusal spectator(NetworkState state, int clientId) {
        Player player = state.players().get(clientId);
        return player != null && player.role() == Role.PLAYER
                ? null
                : new Refusal(RefusalCode.SPECTATOR, "you are watching; join as a player to play and edit");
    }
}
