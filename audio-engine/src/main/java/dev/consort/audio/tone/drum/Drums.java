package dev.consort.audio.tone.drum;

import dev.consort.protocol.state.instrument.SourceType;
import java.util.stream.IntStream;

/** Which drum sounds: of a kit by its pitch, on the percussion map of General MIDI Level 2 (27–87), or by itself. */
final class Drums {
    private static final DrumRecipe[] KIT =
            IntStream.range(0, 128).mapToObj(Drums::inKit).toArray(DrumRecipe[]::new);

    private Drums() {}

    static DrumRecipe of(SourceType type, int pitch) {
        return switch (type) {
            case KICK -> Kit.KICK;
            case SNARE -> Kit.SNARE;
            case HIHAT_CLOSED -> Kit.CLOSED_HAT;
            case HIHAT_OPEN -> Kit.OPEN_HAT;
            case CLAP -> Kit.CLAP;
            case COWBELL -> Kit.COWBELL;
            case RIM -> Kit.RIM;
            case TOM -> Kit.TOM;
            case CLAVE -> Percussion.CLAVE;
            case CONGA -> Percussion.OPEN_CONGA;
            default -> KIT[pitch];
        };
    }

    private static DrumRecipe inKit(int pitch) {
        return pitch >= 35 && pitch <= 59 && !isByHand(pitch) ? Kit.of(pitch) : Percussion.of(pitch);
    }

    private static boolean isByHand(int pitch) {
        return pitch == 54 || pitch == 58;
    }
}
