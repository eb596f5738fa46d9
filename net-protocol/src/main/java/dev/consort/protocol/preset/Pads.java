package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** What lies under everything. */
final class Pads {
    private Pads() {}

    static List<Preset> all() {
        return List.of(warmPad(), stringSection(), choirAahs(), glassPad(), slowCloud(), bowedPad());
    }

    private static Preset warmPad() {
        return Preset.of(
                "Warm Pad",
                PresetKind.PAD,
                "Saws behind a soft filter, in a large room.",
                SourceType.SUPER_SAW,
                draft -> Voicing.of(draft)
                        .knob("spread", 0.28)
                        .knob("mix", 0.6)
                        .envelope(0.7, 0.6, 0.85, 1.6)
                        .lowPass(1300, 0.12)
                        .lfo(LfoTarget.FILTER_CUTOFF, LfoShape.SINE, 0.13, 0.2)
                        .effect(EffectType.CHORUS)
                        .turned("rate", 0.3)
                        .turned("mix", 0.3)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.75)
                        .turned("damp", 0.5)
                        .turned("mix", 0.35));
    }

    private static Preset stringSection() {
        return Preset.of(
                "String Section",
                PresetKind.PAD,
                "Bows that come in together, nearly.",
                SourceType.STRINGS,
                draft -> Voicing.of(draft)
                        .envelope(0.25, 0.3, 0.9, 0.6)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.65)
                        .turned("damp", 0.4)
                        .turned("mix", 0.28));
    }

    private static Preset choirAahs() {
        return Preset.of(
                "Choir Aahs", PresetKind.PAD, "Voices in a church.", SourceType.CHOIR, draft -> Voicing.of(draft)
                        .envelope(0.2, 0.3, 0.7, 0.7)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.85)
                        .turned("damp", 0.45)
                        .turned("mix", 0.4));
    }

    private static Preset glassPad() {
        return Preset.of(
                "Glass Pad", PresetKind.PAD, "A row of waves, slowly read.", SourceType.WAVETABLE, draft -> Voicing.of(
                                draft)
                        .knob("position", 0.4)
                        .lfo("position", 0.11, 0.5)
                        .envelope(0.5, 0.5, 0.8, 1.4)
                        .lowPass(4500, 0.1)
                        .effect(EffectType.CHORUS)
                        .turned("mix", 0.4)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.8)
                        .turned("mix", 0.35));
    }

    private static Preset slowCloud() {
        return Preset.of(
                "Slow Cloud", PresetKind.PAD, "Grains that drift.", SourceType.GRANULAR, draft -> Voicing.of(draft)
                        .knob("grain", 0.18)
                        .knob("density", 26)
                        .knob("spread", 0.8)
                        .knob("scatter", 0.004)
                        .envelope(0.9, 0.5, 0.7, 1.8)
                        .compressed(0.12, 2, 0.62)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.85)
                        .turned("mix", 0.45));
    }

    private static Preset bowedPad() {
        return Preset.of(
                "Bowed Pad", PresetKind.PAD, "A long bow, far away.", SourceType.BOWED, draft -> Voicing.of(draft)
                        .knob("pressure", 0.4)
                        .envelope(0.4, 0.4, 0.6, 0.9)
                        .lowPass(3000, 0.05)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.8)
                        .turned("mix", 0.34));
    }
}
