package dev.consort.audio.scsynth.source;

import dev.consort.protocol.state.instrument.SourceType;
import java.util.Locale;

/** The drums there are, by themselves or in a kit. */
public enum Drum {
    KICK,
    SNARE,
    HIHAT_CLOSED,
    HIHAT_OPEN,
    CLAP,
    COWBELL,
    RIM,
    TOM,
    CLAVE,
    CONGA,
    CRASH,
    RIDE,
    SHAKER;

    private static final int LOW_TOM = 41;
    private static final int HIGH_TOM = 50;

    /** The pads of a kit, from 0. */
    private static final Drum[] PADS = {
        KICK, SNARE, HIHAT_CLOSED, HIHAT_OPEN, CLAP, RIM, TOM, TOM, TOM, CRASH, RIDE, COWBELL
    };

    /** The pitches that the pads of a kit stand for in General MIDI. */
    private static final int[] PAD_PITCHES = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    /** The name of its graph. */
    public String def() {
        return "drum-" + name().toLowerCase(Locale.ROOT);
    }

    /** The drum at a pitch of the General MIDI percussion map; pitches without one of their own get a conga. */
    public static Drum at(int pitch) {
        return switch (pitch) {
            case 35, 36 -> KICK;
            case 37 -> RIM;
            case 38, 40 -> SNARE;
            case 39 -> CLAP;
            case 42, 44 -> HIHAT_CLOSED;
            case 46 -> HIHAT_OPEN;
            case 41, 43, 45, 47, 48, 50 -> TOM;
            case 49, 52, 55, 57 -> CRASH;
            case 51, 53, 59 -> RIDE;
            case 56, 67, 68 -> COWBELL;
            case 54, 58, 69, 70, 73, 74, 82 -> SHAKER;
            case 75, 76, 77 -> CLAVE;
            default -> CONGA;
        };
    }

    /** The drum of a source that is one drum, or null. */
    public static Drum of(SourceType type) {
        for (Drum drum : values()) {
            if (drum.name().equals(type.name())) {
                return drum;
            }
        }
        return null;
    }

    /** The drum on a pad of a kit, 0–11. */
    public static Drum onPad(int pad) {
        return PADS[pad];
    }

    /** The pitch in General MIDI of a pad of a kit, 0–11. */
    public static int pitchOfPad(int pad) {
        return PAD_PITCHES[pad];
    }

    /** Semitones by which the drum at a pitch of a kit is tuned: six toms are one drum, and so are the small ones. */
    public static int offsetAt(int pitch) {
        if (pitch >= LOW_TOM && pitch <= HIGH_TOM && at(pitch) == TOM) {
            return (pitch - 45) * 2;
        }
        return at(pitch) == CONGA ? Math.max(-24, Math.min(24, pitch - 63)) : 0;
    }

    /** Whether it silences the open hi-hat, as the foot does. */
    public boolean chokesOpenHat() {
        return this == HIHAT_CLOSED;
    }
}
