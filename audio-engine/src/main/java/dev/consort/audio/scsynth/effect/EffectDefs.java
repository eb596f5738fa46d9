package dev.consort.audio.scsynth.effect;

import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.effect.EffectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The graphs of all effects. */
public final class EffectDefs {
    /** Frames of a part into which an impulse response is cut. */
    public static final int CONVOLUTION_FRAMES = SpaceEffects.PART_FRAMES;

    private EffectDefs() {}

    /** The name of an effect's graph. */
    public static String name(EffectType type) {
        return "effect-" + type.name().toLowerCase(Locale.ROOT);
    }

    /** All of them. */
    public static List<SynthDef> all() {
        List<SynthDef> defs = new ArrayList<>();
        for (EffectType type : EffectType.values()) {
            EffectGraph graph = new EffectGraph(name(type), type);
            defs.add(graph.finished(wet(type, graph)));
        }
        return defs;
    }

    private static Stereo wet(EffectType type, EffectGraph graph) {
        return switch (type.category()) {
            case DELAYS, REVERBS -> SpaceEffects.of(type, graph);
            case DYNAMICS -> DynamicsEffects.of(type, graph);
            case MODULATION -> MovingEffects.of(type, graph);
            case DRIVE -> DriveEffects.of(type, graph);
            case EQ_AND_FILTER, STEREO, UTILITY -> ColourEffects.of(type, graph);
            case PITCH -> PitchEffects.of(type, graph);
            case TEXTURE -> TextureEffects.of(type, graph);
        };
    }
}
