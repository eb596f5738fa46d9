package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** What sings above the band. */
final class Leads {
    private Leads() {}

    static List<Preset> all() {
        return List.of(monoLead(), superLead(), syncLead(), softFlute(), singingSine(), brassLead(), talkingLead());
    }

    private static Preset monoLead() {
        return Preset.of(
                "Mono Lead",
                PresetKind.LEAD,
                "A narrow pulse with a little echo.",
                SourceType.PULSE,
                draft -> Voicing.of(draft)
                        .knob("width", 0.3)
                        .envelope(0.006, 0.25, 0.75, 0.14)
                        .lowPass(3600, 0.22)
                        .lfo(LfoTarget.PITCH, LfoShape.SINE, 5.2, 0.05)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.4)
                        .turned("feedback", 0.3)
                        .turned("mix", 0.2)
                        .mono());
    }

    private static Preset superLead() {
        return Preset.of(
                "Super Lead",
                PresetKind.LEAD,
                "Seven saws, wide and bright.",
                SourceType.SUPER_SAW,
                draft -> Voicing.of(draft)
                        .knob("spread", 0.38)
                        .knob("mix", 0.7)
                        .envelope(0.008, 0.4, 0.9, 0.25)
                        .lowPass(9000, 0.1)
                        .compressed(0.12, 3, 1.9)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.375)
                        .turned("feedback", 0.35)
                        .turned("mix", 0.18)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.55)
                        .turned("mix", 0.2));
    }

    private static Preset syncLead() {
        return Preset.of(
                "Sync Lead", PresetKind.LEAD, "A sweep that bites.", SourceType.SYNC, draft -> Voicing.of(draft)
                        .knob("ratio", 2.6)
                        .lfo("ratio", 0.35, 0.35)
                        .envelope(0.004, 0.3, 0.7, 0.12)
                        .lowPass(7000, 0.15)
                        .effect(EffectType.SATURATOR)
                        .turned("drive", 2)
                        .turned("mix", 0.4)
                        .mono());
    }

    private static Preset softFlute() {
        return Preset.of(
                "Soft Flute", PresetKind.LEAD, "Breath in a wooden pipe.", SourceType.BLOWN, draft -> Voicing.of(draft)
                        .knob("pressure", 0.45)
                        .envelope(0.06, 0.1, 0.85, 0.16)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.6)
                        .turned("mix", 0.25));
    }

    private static Preset singingSine() {
        return Preset.of(
                "Singing Sine",
                PresetKind.LEAD,
                "Nearly pure, with a slow vibrato.",
                SourceType.FEEDBACK_SINE,
                draft -> Voicing.of(draft)
                        .knob("feedback", 0.7)
                        .envelope(0.03, 0.2, 0.8, 0.2)
                        .lfo(LfoTarget.PITCH, LfoShape.SINE, 5.5, 0.09)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.45)
                        .turned("feedback", 0.4)
                        .turned("mix", 0.22)
                        .mono());
    }

    private static Preset brassLead() {
        return Preset.of(
                "Brass Lead", PresetKind.LEAD, "The louder, the brighter.", SourceType.FM_BRASS, draft -> Voicing.of(
                                draft)
                        .envelope(0.02, 0.25, 0.8, 0.14)
                        .lfo(LfoTarget.PITCH, LfoShape.SINE, 5, 0.04)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.45)
                        .turned("mix", 0.16));
    }

    private static Preset talkingLead() {
        return Preset.of(
                "Talking Lead", PresetKind.LEAD, "A saw that says a and o.", SourceType.SAW, draft -> Voicing.of(draft)
                        .envelope(0.01, 0.4, 0.55, 0.15)
                        .vowel(1000, 0.6, 0.3)
                        .lfo(LfoTarget.FILTER_CUTOFF, LfoShape.SINE, 0.6, 0.12)
                        .effect(EffectType.DISTORTION)
                        .turned("drive", 2)
                        .turned("mix", 0.25)
                        .mono());
    }
}
