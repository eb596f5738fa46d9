package dev.consort.tui.input.decoder;

import dev.consort.tui.input.KeyStroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which keys are down, where the terminal tells when they come up. For any thread. */
final class HeldKeys {
    /** More than a person has fingers: then releases were lost. */
    private static final int MOST = 32;

    private final Map<String, KeyStroke> held = new HashMap<>();

    synchronized void press(String code, KeyStroke stroke) {
        if (held.size() < MOST) {
            held.put(code, stroke);
        }
    }

    /** What the key was when it was pressed; null if it was not pressed here. */
    synchronized KeyStroke release(String code) {
        return held.remove(code);
    }

    /** What was down until now. */
    synchronized List<KeyStroke> letGo() {
        List<KeyStroke> all = new ArrayList<>(held.values());
        held.clear();
        return all;
    }
}
