package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** Kits. */
final class Drums {
    private Drums() {}

    static List<Preset> all() {
        return List.of(studioKit(), roomKit(), loFiKit());
    }

    private static Preset studioKit() {
        return Preset.of(
                "Studio Kit", PresetKind.DRUMS, "Dry and clear.", SourceType.DRUM_KIT, draft -> Voicing.of(draft)
                        .effect(EffectType.PARA_EQ)
                        .turned("mid", 420)
                        .turned("midGain", -2)
                        .turned("high", 7000)
                        .turned("highGain", 4)
                        .effect(EffectType.TAPE_COMPRESSOR)
                        .turned("drive", 1.3)
                        .turned("threshold", 0.5)
                        .turned("ratio", 2.5)
                        .turned("makeup", 1.5)
                        .turned("mix", 0.7));
    }

    private static Preset roomKit() {
        return Preset.of(
                "Room Kit", PresetKind.DRUMS, "The same drums further away.", SourceType.DRUM_KIT, draft -> Voicing.of(
                                draft)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.4)
                        .turned("damp", 0.6)
                        .turned("mix", 0.22)
                        .effect(EffectType.TAPE_COMPRESSOR)
                        .turned("drive", 2)
                        .turned("threshold", 0.3)
                        .turned("ratio", 5)
                        .turned("makeup", 1.8)
                        .turned("mix", 0.6));
    }

    private static Preset loFiKit() {
        return Preset.of(
                "Lo-Fi Kit",
                PresetKind.DRUMS,
                "From an old sampler and a loved record.",
                SourceType.DRUM_KIT,
                draft -> Voicing.of(draft)
                        .effect(EffectType.BIT_CRUSHER)
                        .turned("rate", 14000)
                        .turned("bits", 9)
                        .turned("mix", 0.8)
                        .compressed(0.25, 3, 1.6)
                        .effect(EffectType.VINYL)
                        .turned("wow", 0.3)
                        .turned("noise", 0.05)
                        .turned("hiss", 0.02)
                        .turned("mix", 0.6));
    }
}
