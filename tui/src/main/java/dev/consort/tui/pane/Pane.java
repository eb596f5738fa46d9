package dev.consort.tui.pane;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import java.util.List;

/** One view of the session. Everything here is called on the screen's thread and never waits. */
public interface Pane {
    /** Draws everything; the canvas is blank. */
    void draw(Canvas canvas);

    /** Does what a key asks for; false if this view knows nothing of it. */
    boolean perform(KeyCommand command);

    /** Where its keys are looked up, the first that knows a key first; then everywhere. The first one names the view. */
    List<Layer> layers();

    /** The commands worth reminding of on the status line. */
    List<KeyCommand> hints();

    /** The tick that this person looks at, for the others to see; null where there is none. */
    default Integer focusTick() {
        return null;
    }

    /** The person comes to this view: a good moment to ask for what it shows. */
    default void opened() {}

    /** The person goes to another view or leaves. */
    default void closed() {}

    /** Time has come to {@code nowMillis} on the screen's own clock, while this view is open: what is due happens. */
    default void advance(long nowMillis) {}

    /** How long nothing is due here; very long where nothing ever is. */
    default long remainingMillis(long nowMillis) {
        return Long.MAX_VALUE;
    }

    /** Takes what the mouse does; false if it means nothing here. */
    default boolean point(Pointer pointer) {
        return false;
    }
}
