package dev.consort.tui.pane.log;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Message;
import dev.consort.tui.view.Times;
import dev.consort.tui.widget.WrappedText;
import java.util.ArrayList;
import java.util.List;

/** Messages broken into lines, each with its time and what kind of sentence it is. */
final class LogLines {
    private static final int TEXT_AT = 20;
    private static final int KIND_AT = 10;

    private record Line(String time, String kind, String text, Style style) {}

    private final List<Line> lines = new ArrayList<>();

    LogLines(Canvas canvas, Times times, List<Message> messages) {
        int room = Math.max(10, canvas.width() - TEXT_AT - 1);
        for (Message message : messages) {
            String time = times.ofScreen(message.atMillis());
            String kind = kind(message.tone());
            for (String text : WrappedText.lines(message.text(), room, canvas::widthOf)) {
                lines.add(new Line(time, kind, text, style(message.tone())));
                time = "";
                kind = "";
            }
        }
    }

    int count() {
        return lines.size();
    }

    /** Draws the lines from one on. */
    void draw(Canvas canvas, int first) {
        for (int y = 0; y < canvas.height() && first + y < lines.size(); y++) {
            Line line = lines.get(first + y);
            canvas.text(1, y, line.time, Theme.FAINT);
            canvas.text(KIND_AT, y, line.kind, line.style, TEXT_AT - KIND_AT - 1);
            canvas.text(TEXT_AT, y, line.text, line.style);
        }
    }

    private static String kind(Tone tone) {
        return switch (tone) {
            case CHAT -> "said";
            case NOTICE -> "told";
            case WARNING -> "warning";
            case REFUSAL -> "refused";
        };
    }

    private static Style style(Tone tone) {
        return switch (tone) {
            case CHAT -> Theme.STRONG;
            case NOTICE -> Theme.TEXT;
            case WARNING -> Theme.SOLO;
            case REFUSAL -> Theme.MUTED;
        };
    }
}
