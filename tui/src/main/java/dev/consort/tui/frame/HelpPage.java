package dev.consort.tui.frame;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the keys do: first here, then everywhere, then on the piano. Written from the key table. */
public final class HelpPage {
    private static final int KEYS = 22;

    private record Line(String keys, String help) {}

    private final List<Line> lines = new ArrayList<>();

    public HelpPage(Layer here) {
        Set<Layer> layers = new LinkedHashSet<>(List.of(here, Layer.EVERYWHERE, Layer.KEYBOARD));
        for (Layer layer : layers) {
            lines.add(new Line("", layer.title()));
            KeyCommand.of(layer).forEach(this::add);
            lines.add(new Line("", ""));
        }
    }

    private void add(KeyCommand command) {
        lines.add(new Line(String.join(" ", command.keys()), command.help()));
    }

    /** How many lines there are. */
    public int length() {
        return lines.size();
    }

    void draw(Canvas canvas, int from) {
        int first = Math.max(0, Math.min(from, lines.size() - canvas.height()));
        for (int y = 0; y < canvas.height() && first + y < lines.size(); y++) {
            Line line = lines.get(first + y);
            if (line.keys.isEmpty()) {
                canvas.text(1, y, line.help, Theme.HEADING);
            } else {
                int x = canvas.text(2, y, line.keys, Theme.STRONG);
                canvas.text(Math.max(x + 2, KEYS), y, line.help, Theme.TEXT);
            }
        }
    }
}
