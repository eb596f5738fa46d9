package dev.consort.audio.scsynth.desk;

/** What strips and their parts are called from state to state. */
public final class Keys {
    static final String FILTER = "/filter";
    static final String EQ = "/eq";
    static final String FADER = "/fader";
    static final String LFO = "/lfo";
    static final String MONO = "/mono";
    static final String MASTER = "master";

    private static final String VOICES = "/voices";
    private static final String EFFECT = "/effect";

    private Keys() {}

    static String instrument(int id) {
        return "instrument" + id;
    }

    static String group(int id) {
        return "group" + id;
    }

    static String bus(int id) {
        return "bus" + id;
    }

    static String effect(int id) {
        return EFFECT + id;
    }

    /** What holds the notes of an instrument, or is its sound itself where it needs none. */
    public static String voices(int instrument) {
        return instrument(instrument) + VOICES;
    }

    static String voicesPart() {
        return VOICES;
    }
}
