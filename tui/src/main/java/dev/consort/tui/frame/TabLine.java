package dev.consort.tui.frame;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.widget.Segments;

/** The views with their keys, and who is here. */
final class TabLine {
    /** On a narrow screen a few names outlast the tabs: who is here cannot be found out by a key. */
    private static final int ABOVE_TABS = 34;

    private final PaneContext context;
    private Segments drawn = new Segments();

    TabLine(PaneContext context) {
        this.context = context;
    }

    /** The key that the tab at a column stands for, or null. */
    KeyCommand commandAt(int x) {
        return (KeyCommand) drawn.at(x);
    }

    void draw(Canvas canvas) {
        Segments line = new Segments();
        drawn = line;
        for (PaneId pane : PaneId.values()) {
            boolean open = pane == context.view().pane();
            if (open || pane.isMain()) {
                KeyCommand show = EverywhereKey.valueOf("SHOW_" + pane.name());
                String key = context.keymap().key(show);
                line.left(
                        open ? 40 : 30 - pane.ordinal(),
                        " " + key + " " + pane.title() + " ",
                        open ? Theme.SELECTED : Theme.FAINT,
                        show);
            }
        }
        people(line);
        line.draw(canvas, 0);
    }

    /** The longer somebody has been here, the longer the name stays on a narrow screen. */
    private void people(Segments line) {
        NetworkState state = context.state();
        int weight = ABOVE_TABS;
        for (int id : state.players().ids()) {
            Player player = state.players().get(id);
            String star = state.isPrivileged(id) ? "*" : "";
            String away = player.connected() ? "" : " (away)";
            line.right(weight--, "  " + star + player.name() + away, Theme.player(player.colour()));
        }
        line.right(41, " ", Theme.TEXT);
    }
}
