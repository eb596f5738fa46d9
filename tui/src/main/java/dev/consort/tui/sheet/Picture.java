package dev.consort.tui.sheet;

import dev.consort.tui.canvas.Canvas;

/** A small picture beside the rows of a section; left out where there is no room. */
@FunctionalInterface
public interface Picture {
    /** Draws into a canvas as high as the section has rows. */
    void draw(Canvas canvas);
}
