package dev.consort.audio.scsynth.node;

/**
 * What a parameter of a synth is set to.
 *
 * @param value the number, when it is not read from a bus
 * @param bus the control bus that it is read from; −1 for none
 */
public record Setting(float value, int bus) {
    private static final int NONE = -1;

    /** A number. */
    public static Setting of(double value) {
        return new Setting((float) value, NONE);
    }

    /** Whatever a control bus carries. */
    public static Setting from(int bus) {
        return new Setting(0, bus);
    }

    /** As it stands in a command: a number, or {@code "c"} and the number of a bus. */
    public Object argument() {
        return bus == NONE ? (Object) value : "c" + bus;
    }
}
