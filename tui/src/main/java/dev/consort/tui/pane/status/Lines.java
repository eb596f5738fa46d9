package dev.consort.tui.pane.status;

import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.machine.ClientTraffic;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;

/** The lines to the players: how far they are and what goes over them. */
final class Lines {
    private static final int NAME = 14;
    private static final int COLUMN = 11;

    private final PaneContext context;

    Lines(PaneContext context) {
        this.context = context;
    }

    /** The rows that it needs. */
    int wantedRows(Status status) {
        return status == null ? 0 : status.clients().size() + 1;
    }

    void draw(Canvas canvas, Status status) {
        if (status == null) {
            return;
        }
        row(canvas, 0, Theme.HEADING, Theme.HEADING, "Player", "there", "sent", "said", "waiting");
        int y = 1;
        for (ClientTraffic client : status.clients()) {
            line(canvas, y++, client);
        }
    }

    private void line(Canvas canvas, int y, ClientTraffic client) {
        Player player = context.state().players().get(client.clientId());
        String name = player == null ? "client " + client.clientId() : player.name();
        String there = player == null || player.latencyMillis() == 0 ? "" : player.latencyMillis() + " ms";
        Style style = player == null ? Theme.TEXT : Theme.player(player.colour());
        String waiting = client.backlog() == 0 ? "nothing" : client.backlog() + " messages";
        row(
                canvas,
                y,
                style,
                client.backlog() == 0 ? Theme.TEXT : Theme.MUTED,
                name,
                there,
                Amounts.rate(client.sent()),
                Amounts.rate(client.received()),
                waiting);
    }

    private static void row(Canvas canvas, int y, Style first, Style rest, String name, String... cells) {
        canvas.text(1, y, name, first, NAME - 1);
        int x = NAME + 1;
        for (String cell : cells) {
            canvas.text(x, y, cell, rest, COLUMN - 1);
            x += COLUMN;
        }
    }
}
