package dev.consort.tui.canvas;

/** How many columns a character takes on the screen at hand. */
@FunctionalInterface
public interface CharWidth {
    /** 0 for marks that join the character before, 2 for wide characters, else 1. */
    int of(int codePoint);
}
