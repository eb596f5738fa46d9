package dev.consort.audio.midi.gm;

import dev.consort.protocol.state.instrument.SourceType;

/** The program of General MIDI that comes nearest to a source. */
public final class GmProgram {
    /** For a source that no program comes near to. */
    public static final int NONE = -1;

    private GmProgram() {}

    /** The program, 0–127, or {@link #NONE}; the drum kit has none, because its channel makes it one. */
    public static int of(SourceType type) {
        return switch (type.category()) {
            case BASIC -> basic(type);
            case MODULATION -> modulation(type);
            case PHYSICAL -> physical(type);
            case MALLETS -> mallet(type);
            case STRINGS -> string(type);
            case DRUMS -> drum(type);
            case CLASSIC -> classic(type);
            case SYNTHESIS -> synthesis(type);
            default -> NONE;
        };
    }

    private static int basic(SourceType type) {
        return switch (type) {
            case SINE -> 79;
            case SAW -> 81;
            case SQUARE, PULSE -> 80;
            case TRIANGLE -> 73;
            case NOISE -> 122;
            case SUPER_SAW -> 90;
            default -> 84;
        };
    }

    private static int modulation(SourceType type) {
        return switch (type) {
            case RING -> 98;
            case FEEDBACK_SINE -> 87;
            case FM_BELL -> 14;
            case FM_BRASS -> 62;
            default -> 5;
        };
    }

    private static int physical(SourceType type) {
        return switch (type) {
            case PLUCK -> 24;
            case FORMANT -> 54;
            case BOWED -> 40;
            case BLOWN -> 73;
            default -> 116;
        };
    }

    private static int mallet(SourceType type) {
        return switch (type) {
            case MARIMBA -> 12;
            case VIBES -> 11;
            case KALIMBA -> 108;
            case STEEL_DRUM -> 114;
            case TUBULAR_BELL -> 14;
            default -> 9;
        };
    }

    private static int string(SourceType type) {
        return switch (type) {
            case GUITAR -> 25;
            case BASS_GUITAR -> 33;
            case HARP -> 46;
            default -> 107;
        };
    }

    /** Single drums keep their pitches, which on the drum channel would become other drums. */
    private static int drum(SourceType type) {
        return switch (type) {
            case DRUM_KIT -> NONE;
            case TOM, CONGA -> 117;
            case COWBELL -> 113;
            case CLAVE -> 115;
            default -> 118;
        };
    }

    private static int classic(SourceType type) {
        return switch (type) {
            case CHOIR -> 52;
            case E_PIANO -> 4;
            case BRASS_STAB -> 61;
            case STRINGS -> 48;
            case ACID -> 38;
            default -> 16;
        };
    }

    private static int synthesis(SourceType type) {
        return switch (type) {
            case ADDITIVE -> 16;
            case WAVETABLE -> 90;
            default -> 99;
        };
    }
}
