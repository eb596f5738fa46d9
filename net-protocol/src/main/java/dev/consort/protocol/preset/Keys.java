package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** What plays the chords. */
final class Keys {
    private Keys() {}

    static List<Preset> all() {
        return List.of(stagePiano(), suitcase(), fullOrgan(), funkClav(), glassKeys(), houseStab(), toyPiano());
    }

    private static Preset stagePiano() {
        return Preset.of(
                "Stage Piano", PresetKind.KEYS, "Tines and a slow tremolo.", SourceType.E_PIANO, draft -> Voicing.of(
                                draft)
                        .envelope(0.001, 2, 0.8, 0.25)
                        .effect(EffectType.TREMOLO)
                        .turned("rate", 4.2)
                        .turned("depth", 0.25)
                        .effect(EffectType.CHORUS)
                        .turned("rate", 0.4)
                        .turned("depth", 0.004)
                        .turned("mix", 0.25));
    }

    private static Preset suitcase() {
        return Preset.of(
                "Suitcase",
                PresetKind.KEYS,
                "Tines from left to right and back.",
                SourceType.E_PIANO,
                draft -> Voicing.of(draft)
                        .envelope(0.001, 2, 0.7, 0.25)
                        .effect(EffectType.AUTO_PAN)
                        .turned("rate", 3.5)
                        .turned("depth", 0.45)
                        .effect(EffectType.SATURATOR)
                        .turned("drive", 2)
                        .turned("mix", 0.35)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.4)
                        .turned("mix", 0.12));
    }

    private static Preset fullOrgan() {
        return Preset.of(
                "Full Organ",
                PresetKind.KEYS,
                "Drawbars through a loudspeaker that turns.",
                SourceType.ORGAN,
                draft -> Voicing.of(draft)
                        .envelope(0.004, 0.1, 1, 0.06)
                        .effect(EffectType.DISTORTION)
                        .turned("drive", 1.8)
                        .turned("mix", 0.25)
                        .effect(EffectType.LESLIE)
                        .turned("speed", 2)
                        .turned("hornDepth", 0.55)
                        .turned("mix", 0.85));
    }

    private static Preset funkClav() {
        return Preset.of(
                "Funk Clav",
                PresetKind.KEYS,
                "Strings under tangents, with a wah.",
                SourceType.PULSE,
                draft -> Voicing.of(draft)
                        .knob("width", 0.18)
                        .envelope(0.001, 1.4, 0.15, 0.06)
                        .lowPass(4200, 0.2)
                        .effect(EffectType.WAH_PEDAL)
                        .turned("mode", 1)
                        .turned("sensitivity", 0.6)
                        .turned("resonance", 3)
                        .turned("mix", 0.7)
                        .compressed(0.12, 3, 1.8));
    }

    private static Preset glassKeys() {
        return Preset.of(
                "Glass Keys", PresetKind.KEYS, "Two sines, clear and cold.", SourceType.PHASE_MOD, draft -> Voicing.of(
                                draft)
                        .knob("ratio", 3.5)
                        .knob("index", 1.4)
                        .envelope(0.002, 2, 0.14, 0.7)
                        .effect(EffectType.CHORUS)
                        .turned("mix", 0.35)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.6)
                        .turned("mix", 0.25));
    }

    private static Preset houseStab() {
        return Preset.of(
                "House Stab", PresetKind.KEYS, "A short chord of saws.", SourceType.SAW, draft -> Voicing.of(draft)
                        .envelope(0.003, 0.7, 0.25, 0.15)
                        .lowPass(2600, 0.3)
                        .compressed(0.12, 3, 2.4)
                        .effect(EffectType.CHORUS)
                        .turned("rate", 0.7)
                        .turned("mix", 0.4)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.45)
                        .turned("mix", 0.18));
    }

    private static Preset toyPiano() {
        return Preset.of(
                "Toy Piano",
                PresetKind.KEYS,
                "Small bars of steel in a small room.",
                SourceType.GLOCKENSPIEL,
                draft -> Voicing.of(draft)
                        .envelope(0.001, 1.6, 0, 0.25)
                        .filter(FilterType.LOW_PASS, 7000, 0.05)
                        .compressed(0.12, 2.5, 2.1)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.25)
                        .turned("mix", 0.18));
    }
}
