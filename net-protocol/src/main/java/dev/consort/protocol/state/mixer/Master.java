package dev.consort.protocol.state.mixer;

import dev.consort.protocol.state.effect.Effect;
import java.util.List;

/**
 * The last strip before the loudspeakers.
 *
 * @param level 0–1, linear gain
 * @param mute silences everything
 * @param effects in the signal's order
 */
public record Master(double level, boolean mute, List<Effect> effects) {
    public static final Master DEFAULT = new Master(0.8, false);

    public Master {
        effects = List.copyOf(effects);
    }

    /** A strip without effects. */
    public Master(double level, boolean mute) {
        this(level, mute, List.of());
    }

    public Master withLevel(double changed) {
        return new Master(changed, mute, effects);
    }

    public Master withMute(boolean changed) {
        return new Master(level, changed, effects);
    }
}
