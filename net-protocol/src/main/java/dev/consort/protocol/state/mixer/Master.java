package dev.consort.protocol.state.mixer;

/**
 * The last strip before the loudspeakers.
 *
 * @param level 0–1, linear gain
 * @param mute silences everything
 */
public record Master(double level, boolean mute) {
    public static final Master DEFAULT = new Master(0.8, false);
}
