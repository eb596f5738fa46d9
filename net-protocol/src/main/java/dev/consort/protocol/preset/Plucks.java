package dev.consort.protocol.preset;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** What is plucked, or struck with a mallet. */
final class Plucks {
    private Plucks() {}

    static List<Preset> all() {
        return List.of(
                nylonGuitar(),
                concertHarp(),
                koto(),
                rosewoodMarimba(),
                vibraphone(),
                thumbPiano(),
                steelPan(),
                glassBell());
    }

    private static Preset nylonGuitar() {
        return Preset.of(
                "Nylon Guitar",
                PresetKind.PLUCKED,
                "Close, with a little room.",
                SourceType.GUITAR,
                draft -> Voicing.of(draft)
                        .envelope(0.001, 2, 0.8, 0.25)
                        .compressed(0.12, 2.5, 1.9)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.35)
                        .turned("mix", 0.14));
    }

    private static Preset concertHarp() {
        return Preset.of(
                "Concert Harp", PresetKind.PLUCKED, "Every string rings.", SourceType.HARP, draft -> Voicing.of(draft)
                        .envelope(0.001, 2, 0.6, 1.2)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.7)
                        .turned("mix", 0.28));
    }

    private static Preset koto() {
        return Preset.of("Koto", PresetKind.PLUCKED, "Silk and plectrum.", SourceType.KOTO, draft -> Voicing.of(draft)
                .envelope(0.001, 2, 0.8, 0.3)
                .compressed(0.1, 3, 2.7)
                .effect(EffectType.DELAY)
                .turned("time", 0.33)
                .turned("feedback", 0.25)
                .turned("mix", 0.12));
    }

    private static Preset rosewoodMarimba() {
        return Preset.of(
                "Rosewood Marimba", PresetKind.PLUCKED, "Warm bars.", SourceType.MARIMBA, draft -> Voicing.of(draft)
                        .envelope(0.001, 2, 1, 0.35)
                        .compressed(0.2, 2, 1.4)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.5)
                        .turned("mix", 0.18));
    }

    private static Preset vibraphone() {
        return Preset.of(
                "Vibraphone", PresetKind.PLUCKED, "The motor turns slowly.", SourceType.VIBES, draft -> Voicing.of(
                                draft)
                        .envelope(0.001, 2, 0.8, 0.6)
                        .effect(EffectType.CHORUS)
                        .turned("rate", 0.3)
                        .turned("mix", 0.15)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.55)
                        .turned("mix", 0.2));
    }

    private static Preset thumbPiano() {
        return Preset.of(
                "Thumb Piano",
                PresetKind.PLUCKED,
                "Tongues of metal on a box.",
                SourceType.KALIMBA,
                draft -> Voicing.of(draft)
                        .envelope(0.001, 2, 1, 0.4)
                        .compressed(0.2, 2, 1.5)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.3)
                        .turned("feedback", 0.3)
                        .turned("mix", 0.18));
    }

    private static Preset steelPan() {
        return Preset.of("Steel Pan", PresetKind.PLUCKED, "Sun.", SourceType.STEEL_DRUM, draft -> Voicing.of(draft)
                .envelope(0.001, 2, 1, 0.4)
                .compressed(0.2, 2, 1.4)
                .effect(EffectType.REVERB)
                .turned("room", 0.45)
                .turned("mix", 0.16));
    }

    private static Preset glassBell() {
        return Preset.of(
                "Glass Bell", PresetKind.PLUCKED, "Rings long and high.", SourceType.FM_BELL, draft -> Voicing.of(draft)
                        .envelope(0.001, 2, 0.3, 1.4)
                        .effect(EffectType.DELAY)
                        .turned("time", 0.5)
                        .turned("feedback", 0.35)
                        .turned("mix", 0.2)
                        .effect(EffectType.REVERB)
                        .turned("room", 0.75)
                        .turned("mix", 0.3));
    }
}
