package dev.consort.tui.pane.people;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Message;
import dev.consort.tui.view.Messages;
import dev.consort.tui.widget.WrappedText;
import java.util.ArrayList;
import java.util.List;

/** What was said and what happened, the newest at the bottom. */
final class TalkLog {
    private record Line(String text, Style style) {}

    private final Messages messages;
    private final Glyphs glyphs;

    TalkLog(Messages messages, Glyphs glyphs) {
        this.messages = messages;
        this.glyphs = glyphs;
    }

    void draw(Canvas canvas) {
        for (int x = 0; x < canvas.width(); x++) {
            canvas.cell(x, 0, glyphs.horizontal(), Theme.GRID);
        }
        canvas.text(1, 0, " Said and done ", Theme.HEADING);
        List<Line> lines = lines(canvas);
        int rows = Math.max(0, canvas.height() - 1);
        List<Line> newest = lines.subList(Math.max(0, lines.size() - rows), lines.size());
        for (int i = 0; i < newest.size(); i++) {
            canvas.text(1, i + 1, newest.get(i).text, newest.get(i).style);
        }
        if (lines.isEmpty()) {
            canvas.text(1, 1, "Nothing yet. Press Enter to say something.", Theme.FAINT);
        }
    }

    private List<Line> lines(Canvas canvas) {
        List<Line> lines = new ArrayList<>();
        for (Message message : messages.log()) {
            Style style = style(message.tone());
            WrappedText.lines(message.text(), canvas.width() - 2, canvas::widthOf)
                    .forEach(line -> lines.add(new Line(line, style)));
        }
        return lines;
    }

    private static Style style(Tone tone) {
        return switch (tone) {
            case CHAT -> Theme.TEXT;
            case NOTICE -> Theme.FAINT;
            case WARNING -> Theme.SOLO;
            case REFUSAL -> Theme.MUTED;
        };
    }
}
