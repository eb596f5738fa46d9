package dev.consort.tui.pane;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** One view of the session. */
public interface Pane {
    /** Draws everything; the canvas is blank. */
    void draw(Canvas canvas);

    /** Does what a key asks for; false if this view knows nothing of it. */
    boolean perform(KeyCommand command);

    /** Where its keys are listed. */
    Layer layer();

    /** The commands worth reminding of on the status line. */
    KeyCommand[] hints();

    /** The tick that this person looks at, for the others to see; null where there is none. */
    default Integer focusTick() {
        return null;
    }
}
