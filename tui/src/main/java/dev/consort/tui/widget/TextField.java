package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Scrubber;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;

/** One line of text being typed. */
public final class TextField {
    private static final int LONGEST = 500;

    private final StringBuilder text = new StringBuilder();
    private int cursor;

    public TextField(String initial) {
        set(initial);
    }

    public String text() {
        return text.toString();
    }

    /** Replaces the text and puts the cursor behind it. */
    public void set(String changed) {
        text.setLength(0);
        text.append(changed);
        cursor = text.length();
    }

    /** Puts text in at the cursor; what cannot be drawn and line breaks become spaces or dots. */
    public void insert(String typed) {
        String line = Scrubber.clean(typed.replaceAll("\\s+", " "));
        if (text.length() + line.length() <= LONGEST) {
            text.insert(cursor, line);
            cursor += line.length();
        }
    }

    /** Edits the text if the key is one that edits; answers whether it was. */
    public boolean edit(KeyStroke key) {
        if (key.isText()) {
            insert(Character.toString(key.character()));
            return true;
        }
        if (key.control()) {
            return control(key.character());
        }
        return move(key.key());
    }

    private boolean move(Key key) {
        switch (key) {
            case LEFT -> cursor = before();
            case RIGHT -> cursor = after();
            case HOME -> cursor = 0;
            case END -> cursor = text.length();
            case BACKSPACE -> delete(before(), cursor);
            case DELETE -> delete(cursor, after());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean control(int letter) {
        switch (letter) {
            case 'a' -> cursor = 0;
            case 'e' -> cursor = text.length();
            case 'u' -> delete(0, cursor);
            case 'k' -> delete(cursor, text.length());
            case 'w' -> delete(text.lastIndexOf(" ", Math.max(0, cursor - 2)) + 1, cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void delete(int from, int to) {
        text.delete(from, to);
        cursor = from;
    }

    private int before() {
        return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
    }

    private int after() {
        return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
    }

    /** Draws the field with its cursor; a long text is moved so that the cursor is seen. */
    public void draw(Canvas canvas, int x, int y, int width, Style style) {
        String front = text.substring(0, cursor);
        while (canvas.widthOf(front) >= width && !front.isEmpty()) {
            front = front.substring(front.offsetByCodePoints(0, 1));
        }
        int at = canvas.text(x, y, front, style, width);
        canvas.text(at, y, text.substring(cursor), style, x + width - at);
        String under = cursor < text.length() ? text.substring(cursor, after()) : " ";
        canvas.text(at, y, under, style.reversed());
    }
}
