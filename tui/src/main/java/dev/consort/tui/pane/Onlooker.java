package dev.consort.tui.pane;

import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody else who looks at an instrument.
 *
 * @param initial the first letter of the name
 * @param place the view in which they look at it, for people; empty if it is not known
 * @param style the person's colour
 */
public record Onlooker(String name, String initial, String place, Style style) {
    /** All who are here and look at an instrument, but for this person. */
    public static List<Onlooker> of(PaneContext context, int instrument) {
        List<Onlooker> all = new ArrayList<>();
        for (int id : context.state().players().ids()) {
            Player player = context.state().players().get(id);
            Focus focus = player.focus();
            boolean looks = focus != null && Objects.equals(focus.instrument(), instrument);
            if (looks && player.connected() && id != context.studio().clientId()) {
                all.add(of(player));
            }
        }
        return all;
    }

    private static Onlooker of(Player player) {
        String name = player.name();
        String initial = name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
        return new Onlooker(name, initial, place(player.focus().pane()), Theme.player(player.colour()));
    }

    private static String place(String pane) {
        for (PaneId id : PaneId.values()) {
            if (id.wireName().equals(pane)) {
                return id.title();
            }
        }
        return "";
    }
}
