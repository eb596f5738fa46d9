package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** What holds the bottom together. */
final class Basses {
    private Basses() {}

    static List<Preset> all() {
        return List.of(deepSub(), roundBass(), sawBass(), acidLine(), fmBass(), reese());
    }

    private static Preset deepSub() {
        return Preset.of(
                "Deep Sub",
                PresetKind.BASS,
                "A sine that is felt more than heard.",
                SourceType.SINE,
                draft -> Voicing.of(draft)
                        .envelope(0.005, 0.3, 0.65, 0.12)
                        .effect(EffectType.SATURATOR)
                        .turned("drive", 2.2)
                        .turned("color", 0.45)
                        .turned("mix", 0.5)
                        .mono());
    }

    private static Preset roundBass() {
        return Preset.of(
                "Round Bass",
                PresetKind.BASS,
                "Fingers on flat strings, a little compressed.",
                SourceType.BASS_GUITAR,
                draft -> Voicing.of(draft)
                        .lowPass(3000, 0.1)
                        .effect(EffectType.PARA_EQ)
                        .turned("low", 55)
                        .turned("lowGain", -3)
                        .turned("mid", 750)
                        .turned("midGain", 3)
                        .effect(EffectType.TAPE_COMPRESSOR)
                        .turned("drive", 1.4)
                        .turned("threshold", 0.35)
                        .turned("ratio", 3)
                        .turned("makeup", 1.6));
    }

    private static Preset sawBass() {
        return Preset.of(
                "Saw Bass", PresetKind.BASS, "The bass of a thousand records.", SourceType.SAW, draft -> Voicing.of(
                                draft)
                        .envelope(0.004, 0.6, 0.7, 0.1)
                        .lowPass(760, 0.35)
                        .effect(EffectType.SATURATOR)
                        .turned("drive", 2.6)
                        .turned("mix", 0.5)
                        .mono());
    }

    private static Preset acidLine() {
        return Preset.of(
                "Acid Line", PresetKind.BASS, "Squelches; play it loud and soft.", SourceType.ACID, draft -> Voicing.of(
                                draft)
                        .envelope(0.002, 0.8, 0.8, 0.08)
                        .effect(EffectType.DISTORTION)
                        .turned("drive", 4)
                        .turned("tone", 0.55)
                        .turned("mix", 0.5)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.268)
                        .turned("feedback", 0.35)
                        .turned("mix", 0.16)
                        .mono());
    }

    private static Preset fmBass() {
        return Preset.of(
                "FM Bass", PresetKind.BASS, "Short, hollow and in front.", SourceType.FM, draft -> Voicing.of(draft)
                        .knob("ratio", 1)
                        .knob("index", 3)
                        .envelope(0.002, 0.8, 0.45, 0.1)
                        .lowPass(3200, 0.1)
                        .compressed(0.15, 3, 1.15)
                        .mono());
    }

    private static Preset reese() {
        return Preset.of(
                "Reese",
                PresetKind.BASS,
                "Saws that beat against each other, dark.",
                SourceType.SUPER_SAW,
                draft -> Voicing.of(draft)
                        .knob("spread", 0.42)
                        .knob("mix", 0.8)
                        .envelope(0.008, 0.3, 0.9, 0.12)
                        .lowPass(560, 0.25)
                        .lfo(LfoTarget.FILTER_CUTOFF, LfoShape.TRIANGLE, 0.2, 0.25)
                        .effect(EffectType.SATURATOR)
                        .turned("drive", 2.8)
                        .turned("mix", 0.5)
                        .mono());
    }
}
