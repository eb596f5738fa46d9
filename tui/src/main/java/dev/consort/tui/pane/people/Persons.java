package dev.consort.tui.pane.people;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.view.Places;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** What there is to say of people, in words. */
final class Persons {
    /** The views that show one instrument. */
    private static final Set<PaneId> OF_INSTRUMENTS = EnumSet.of(
            PaneId.INSTRUMENTS,
            PaneId.MIXER,
            PaneId.ROLL,
            PaneId.STEPS,
            PaneId.EDITOR,
            PaneId.EQ,
            PaneId.GROOVE,
            PaneId.SAMPLER);

    private final PaneContext context;

    Persons(PaneContext context) {
        this.context = context;
    }

    String role(int id, Player player) {
        String role = player.role() == Role.SPECTATOR ? "watches" : "plays";
        return id == context.studio().clientId() ? role + ", you" : role;
    }

    String presence(Player player) {
        if (!player.connected()) {
            return "away";
        }
        return player.latencyMillis() > 0 ? player.latencyMillis() + " ms" : "";
    }

    /** The privilege, and a voice that was taken. */
    String marks(int id, Player player) {
        String privilege = context.state().isPrivileged(id) ? "privileged" : "";
        return player.isMuted() ? (privilege.isEmpty() ? "hushed" : "priv., hushed") : privilege;
    }

    String holds(int person) {
        NetworkState state = context.state();
        return instruments(id -> state.ownerOf(id) != null && state.ownerOf(id).clientId() == person, "nothing");
    }

    String free() {
        return instruments(id -> context.state().ownerOf(id) == null, "nothing");
    }

    private String instruments(IntPredicate which, String none) {
        String names = context.state()
                .instruments()
                .inOrder()
                .filter(one -> which.test(one.id()))
                .map(one -> one.id() + " " + one.name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? none : names;
    }

    /** The view that somebody looks at, if this client knows it. */
    static Optional<PaneId> pane(Focus focus) {
        return focus == null
                ? Optional.empty()
                : Arrays.stream(PaneId.values())
                        .filter(id -> id.wireName().equals(focus.pane()))
                        .findFirst();
    }

    /** Where somebody looks, for example {@code "Notes of 2 Bass, 3.1.000"}; empty if nothing is known of it. */
    String looksAt(Focus focus) {
        String view = pane(focus).map(PaneId::title).orElse("");
        if (view.isEmpty()) {
            return "";
        }
        boolean isOfOne = focus.instrument() != null
                && OF_INSTRUMENTS.contains(pane(focus).orElseThrow());
        Instrument at = isOfOne ? context.state().instruments().get(focus.instrument()) : null;
        String of = at == null ? "" : " of " + at.id() + " " + at.name();
        String place = focus.tick() == null
                ? ""
                : ", " + Places.text(focus.tick(), context.state().session().timeSignature());
        return view + of + place;
    }
}
