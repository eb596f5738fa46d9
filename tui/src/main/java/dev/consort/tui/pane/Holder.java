package dev.consort.tui.pane;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Theme;

/**
 * Who holds something, as it is shown.
 *
 * @param label {@code "you"}, a name, a name and {@code "away"}, or {@code "free"}
 * @param style the person's colour
 */
public record Holder(String label, Style style) {
    private static final Holder NOBODY = new Holder("free", Theme.FAINT);

    static Holder of(NetworkState state, int self, OwnerInfo owner) {
        if (owner == null) {
            return NOBODY;
        }
        Player player = state.players().get(owner.clientId());
        Style style = player == null ? Theme.TEXT : Theme.player(player.colour());
        if (owner.clientId() == self) {
            return new Holder("you", style.strong());
        }
        return new Holder(owner.isAway() ? owner.name() + " (away)" : owner.name(), style);
    }
}
