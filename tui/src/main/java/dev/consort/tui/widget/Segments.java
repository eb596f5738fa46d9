package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of pieces, some from the left, some from the right. Where it gets narrow the least important pieces go first; pieces
 * of one weight belong together and go together.
 */
public final class Segments {
    private record Piece(boolean right, int weight, String text, Style style, Object meaning) {}

    private record Span(int from, int to, Object meaning) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> drawn = new ArrayList<>();

    /** Adds a piece behind those from the left. Higher weights stay longer. An empty text is no piece. */
    public Segments left(int weight, String text, Style style) {
        return left(weight, text, style, null);
    }

    /** The same with what a click on it means. */
    public Segments left(int weight, String text, Style style, Object meaning) {
        return add(new Piece(false, weight, text, style, meaning));
    }

    /** What a click on this column of what was drawn means, or null. */
    public Object at(int x) {
        return drawn.stream()
                .filter(span -> x >= span.from && x < span.to)
                .map(Span::meaning)
                .findFirst()
                .orElse(null);
    }

    /** Adds a piece behind those that end at the right edge. */
    public Segments right(int weight, String text, Style style) {
        return add(new Piece(true, weight, text, style, null));
    }

    private Segments add(Piece piece) {
        if (!piece.text.isEmpty()) {
            pieces.add(piece);
        }
        return this;
    }

    /** Draws what fits; pieces bring their own spaces. */
    public void draw(Canvas canvas, int y) {
        List<Piece> shown = fitting(canvas);
        int x = 0;
        for (Piece piece : shown) {
            int from = x;
            x = piece.right ? x : canvas.text(x, y, piece.text, piece.style);
            if (piece.meaning != null) {
                drawn.add(new Span(from, x, piece.meaning));
            }
        }
        int right = canvas.width();
        for (int i = shown.size() - 1; i >= 0; i--) {
            Piece piece = shown.get(i);
            if (piece.right) {
                right = Math.max(x, right - canvas.widthOf(piece.text));
                canvas.text(right, y, piece.text, piece.style);
            }
        }
    }

    private List<Piece> fitting(Canvas canvas) {
        List<Piece> shown = new ArrayList<>(pieces);
        while (shown.size() > 1 && width(canvas, shown) > canvas.width()) {
            int lightest = shown.stream().mapToInt(Piece::weight).min().orElseThrow();
            shown.removeIf(piece -> piece.weight == lightest);
        }
        return shown;
    }

    private static int width(Canvas canvas, List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> canvas.widthOf(piece.text)).sum();
    }
}
