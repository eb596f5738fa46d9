package dev.consort.tui.app;

import dev.consort.tui.chooser.Chooser;
import dev.consort.tui.frame.Frame;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.Pointer;
import java.util.function.Consumer;

/** Finds out what the mouse is over, and tells that. */
final class Mouse {
    private final Frame frame;
    private final Consumer<KeyCommand> perform;

    /** @param perform does what a tab or a reminder stands for */
    Mouse(Frame frame, Consumer<KeyCommand> perform) {
        this.frame = frame;
        this.perform = perform;
    }

    /**
     * Takes a stroke.
     *
     * @param chooser in front of the view; null if none
     */
    void point(MouseStroke stroke, Pane pane, Chooser chooser) {
        int y = stroke.row() - frame.bodyTop();
        if (!frame.isBody(stroke.row())) {
            onBars(stroke);
        } else if (chooser != null) {
            choose(stroke, chooser, y);
        } else {
            pane.point(new Pointer(gesture(stroke.kind()), stroke.column(), y, stroke.shift()));
        }
    }

    private void onBars(MouseStroke stroke) {
        KeyCommand command = frame.commandAt(stroke.column(), stroke.row());
        if (command != null && stroke.kind() == MouseStroke.Kind.PRESS) {
            perform.accept(command);
        }
    }

    private static void choose(MouseStroke stroke, Chooser chooser, int y) {
        switch (stroke.kind()) {
            case PRESS -> chooser.click(y);
            case WHEEL_UP -> chooser.wheel(true);
            case WHEEL_DOWN -> chooser.wheel(false);
            default -> {}
        }
    }

    private static Pointer.Gesture gesture(MouseStroke.Kind kind) {
        return switch (kind) {
            case PRESS -> Pointer.Gesture.PRESS;
            case RELEASE -> Pointer.Gesture.RELEASE;
            case DRAG -> Pointer.Gesture.DRAG;
            case WHEEL_UP -> Pointer.Gesture.WHEEL_UP;
            case WHEEL_DOWN -> Pointer.Gesture.WHEEL_DOWN;
        };
    }
}
