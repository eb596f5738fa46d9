package dev.consort.tui.input.decoder;

import dev.consort.tui.input.KeyStroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which keys are down, where the terminal tells when they come up. For any thread. */
final class HeldKeys {
    /** More than a person has fingers: then releases were lost. */
    private static final int MOST = 32;

    private final Map<String, KeyStroke> held = new LinkedHashMap<>();

    /** Holds a key, and answers what is down no more because of it: its release was lost. Null if there is nothing. */
    synchronized KeyStroke press(String code, KeyStroke stroke) {
        KeyStroke before = held.remove(code);
        if (before == null && held.size() == MOST) {
            before = held.remove(held.keySet().iterator().next());
        }
        held.put(code, stroke);
        return before;
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
