package dev.consort.tui.terminal.cell;

import dev.consort.tui.canvas.CharWidth;
import org.jline.utils.WCWidth;

/** How many columns terminals give to a character. */
public final class ColumnWidth implements CharWidth {
    @Override
    public int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
