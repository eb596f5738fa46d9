package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** What is not quite an instrument. */
final class Textures {
    private Textures() {}

    static List<Preset> all() {
        return List.of(wind(), lostStation(), ringMachine());
    }

    private static Preset wind() {
        return Preset.of("Wind", PresetKind.TEXTURE, "It rises and falls.", SourceType.NOISE, draft -> Voicing.of(draft)
                .knob("color", 1)
                .envelope(1.2, 1, 1, 2)
                .filter(FilterType.BAND_PASS, 900, 0.45)
                .lfo(LfoTarget.FILTER_CUTOFF, LfoShape.SINE, 0.17, 0.35)
                .compressed(0.2, 2, 3)
                .effect(EffectType.REVERB)
                .turned("room", 0.8)
                .turned("mix", 0.35));
    }

    private static Preset lostStation() {
        return Preset.of(
                "Lost Station",
                PresetKind.TEXTURE,
                "Between two frequencies, at night.",
                SourceType.CHAOS,
                draft -> Voicing.of(draft)
                        .knob("chaos", 1.3)
                        .knob("rate", 6000)
                        .envelope(0.3, 0.5, 1, 1)
                        .filter(FilterType.BAND_PASS, 1800, 0.4)
                        .compressed(0.15, 2, 1.6)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.6)
                        .turned("feedback", 0.55)
                        .turned("mix", 0.35)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.8)
                        .turned("mix", 0.4));
    }

    private static Preset ringMachine() {
        return Preset.of(
                "Ring Machine", PresetKind.TEXTURE, "Metal that breathes.", SourceType.RING, draft -> Voicing.of(draft)
                        .knob("ratio", 1.41)
                        .knob("depth", 0.8)
                        .envelope(0.02, 2, 0.6, 1.5)
                        .lfo("ratio", 0.1, 0.08)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.75)
                        .turned("mix", 0.35));
    }
}
