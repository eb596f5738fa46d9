package dev.consort.tui.input.decoder;

import dev.consort.tui.input.KeyStroke;
import java.util.List;

/**
 * What a sequence says of a key.
 *
 * @param code names the key itself, whatever it types at the moment
 * @param strokes what pressing it means; several where one press types several characters
 */
record KeyEvent(String code, List<KeyStroke> strokes, Type type) {
    /** What happened to it. */
    enum Type {
        PRESS,
        REPEAT,
        RELEASE;

        /** By the numbers of the kitty keyboard protocol: 1, 2 and 3. */
        static Type numbered(int number) {
            return number == 3 ? RELEASE : number == 2 ? REPEAT : PRESS;
        }
    }
}
