package dev.consort.protocol.state.mixer;

import dev.consort.protocol.state.effect.Effect;
import java.util.List;

/**
 * A shared mix point that instruments send to.
 *
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 * @param effects in the signal's order
 */
public record Bus(int id, String name, double level, double pan, boolean mute, boolean solo, List<Effect> effects) {
    public Bus {
        effects = List.copyOf(effects);
    }

    /** A bus without effects. */
    public Bus(int id, String name, double level, double pan, boolean mute, boolean solo) {
        this(id, name, level, pan, mute, solo, List.of());
    }
}
