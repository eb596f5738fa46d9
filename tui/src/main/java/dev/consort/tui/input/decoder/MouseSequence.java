package dev.consort.tui.input.decoder;

import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;

/** What {@code CSI < … M} and {@code m} say of the mouse: xterm's SGR encoding (its mode 1006). */
final class MouseSequence {
    private static final int SHIFT = 4;
    private static final int ALT = 8;
    private static final int CONTROL = 16;
    private static final int MOVED = 32;
    private static final int WHEEL = 64;
    private static final int NO_BUTTON = 3;

    private MouseSequence() {}

    static boolean isOne(Csi sequence) {
        return sequence.prefix() == '<' && (sequence.last() == 'M' || sequence.last() == 'm');
    }

    /** Null for what nobody listens to: further buttons, sideward wheels, moves without a button. */
    static MouseStroke stroke(Csi sequence) {
        int code = sequence.number(0, -1);
        int column = sequence.number(1, 0) - 1;
        int row = sequence.number(2, 0) - 1;
        Kind kind = kind(code, sequence.last() == 'm');
        if (kind == null || sequence.count() != 3 || column < 0 || row < 0) {
            return null;
        }
        int button = (code & WHEEL) != 0 ? 0 : (code & 3) + 1;
        return new MouseStroke(
                kind, button, column, row, (code & SHIFT) != 0, (code & ALT) != 0, (code & CONTROL) != 0);
    }

    private static Kind kind(int code, boolean isRelease) {
        if (code < 0 || code >= 2 * WHEEL) {
            return null;
        }
        if ((code & WHEEL) != 0) {
            return isRelease || (code & MOVED) != 0 ? null : wheel(code & 3);
        }
        if ((code & 3) == NO_BUTTON) {
            return null;
        }
        return isRelease ? Kind.RELEASE : (code & MOVED) != 0 ? Kind.DRAG : Kind.PRESS;
    }

    private static Kind wheel(int direction) {
        return direction == 0 ? Kind.WHEEL_UP : direction == 1 ? Kind.WHEEL_DOWN : null;
    }
}
