package dev.consort.tui.pane.people;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** One row for each person, and one for what is free. */
final class PersonList {
    private static final int NAME = 16;

    private final PaneContext context;

    PersonList(PaneContext context) {
        this.context = context;
    }

    /** Heading, people, the free instruments and the privilege, and a gap. */
    int wantedRows() {
        return context.state().players().size() + 4;
    }

    void draw(Canvas canvas) {
        canvas.text(1, 0, "Here", Theme.HEADING);
        int[] ids = context.state().players().ids();
        int rows = Math.max(0, canvas.height() - 3);
        int selected = List.of(java.util.Arrays.stream(ids).boxed().toArray(Integer[]::new))
                .indexOf(context.view().person(context.state()));
        int first = ScrollWindow.first(selected, ids.length, rows);
        int shown = Math.min(rows, ids.length);
        for (int i = 0; i < shown; i++) {
            person(canvas, i + 1, ids[first + i], first + i == selected);
        }
        canvas.text(2, shown + 1, "Free: " + instruments(id -> context.state().ownerOf(id) == null), Theme.FAINT);
    }

    private void person(Canvas canvas, int y, int id, boolean selected) {
        Player player = context.state().players().get(id);
        Style colour = Theme.player(player.colour());
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.cell(
                1,
                y,
                player.connected() ? context.glyphs().dot() : context.glyphs().empty(),
                colour);
        canvas.text(3, y, player.name(), selected ? Theme.SELECTED : colour.strong(), NAME - 4);
        int x = canvas.text(NAME, y, role(id, player), Theme.TEXT);
        x = canvas.text(
                Math.max(x + 1, NAME + 10), y, presence(player), player.connected() ? Theme.FAINT : Theme.MUTED);
        x = canvas.text(Math.max(x + 2, NAME + 18), y, holdsPrivilege(id) ? "privileged" : "", Theme.SOLO);
        canvas.text(Math.max(x + 1, NAME + 30), y, instruments(held -> owns(id, held)), Theme.TEXT);
    }

    private String role(int id, Player player) {
        String role = player.role() == Role.SPECTATOR ? "watches" : "plays";
        return id == context.studio().clientId() ? role + ", you" : role;
    }

    private static String presence(Player player) {
        if (!player.connected()) {
            return "away";
        }
        return player.latencyMillis() > 0 ? player.latencyMillis() + " ms" : Glyphs.text(' ');
    }

    private boolean holdsPrivilege(int id) {
        return context.state().isPrivileged(id);
    }

    private boolean owns(int person, int instrument) {
        NetworkState state = context.state();
        return state.ownerOf(instrument) != null && state.ownerOf(instrument).clientId() == person;
    }

    private String instruments(IntPredicate which) {
        String names = context.state()
                .instruments()
                .inOrder()
                .filter(one -> which.test(one.id()))
                .map(PersonList::label)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }

    private static String label(Instrument instrument) {
        return instrument.id() + " " + instrument.name();
    }
}
