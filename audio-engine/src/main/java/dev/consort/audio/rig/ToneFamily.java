package dev.consort.audio.rig;

import dev.consort.audio.tone.SilentTone;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tone.classic.AcidTone;
import dev.consort.audio.tone.classic.EnsembleTone;
import dev.consort.audio.tone.drum.DrumTone;
import dev.consort.audio.tone.keyboard.EPianoTone;
import dev.consort.audio.tone.keyboard.OrganTone;
import dev.consort.audio.tone.mallet.StruckTone;
import dev.consort.audio.tone.noise.ChaosTone;
import dev.consort.audio.tone.noise.GendyTone;
import dev.consort.audio.tone.noise.NoiseTone;
import dev.consort.audio.tone.operator.FeedbackTone;
import dev.consort.audio.tone.operator.FmTone;
import dev.consort.audio.tone.operator.RingTone;
import dev.consort.audio.tone.sample.CloudTone;
import dev.consort.audio.tone.sample.SampleTone;
import dev.consort.audio.tone.sample.StretchTone;
import dev.consort.audio.tone.spectral.AdditiveTone;
import dev.consort.audio.tone.spectral.WavetableTone;
import dev.consort.audio.tone.string.BowedTone;
import dev.consort.audio.tone.string.PluckedTone;
import dev.consort.audio.tone.wave.SuperSawTone;
import dev.consort.audio.tone.wave.SyncTone;
import dev.consort.audio.tone.wave.WaveTone;
import dev.consort.audio.tone.wind.BlownTone;
import dev.consort.audio.tone.wind.FormantTone;
import dev.consort.protocol.state.instrument.SourceCategory;
import dev.consort.protocol.state.instrument.SourceType;

/** Which tone sounds which sources. */
public enum ToneFamily {
    WAVE((rate, seed) -> new WaveTone(rate)),
    SYNC((rate, seed) -> new SyncTone(rate)),
    SUPER_SAW(SuperSawTone::new),
    NOISE(NoiseTone::new),
    GENDY(GendyTone::new),
    CHAOS(ChaosTone::new),
    OPERATORS((rate, seed) -> new FmTone(rate)),
    RING((rate, seed) -> new RingTone(rate)),
    FEEDBACK((rate, seed) -> new FeedbackTone(rate)),
    ADDITIVE((rate, seed) -> new AdditiveTone(rate)),
    WAVETABLE((rate, seed) -> new WavetableTone(rate)),
    STRING(PluckedTone::new),
    BOWED((rate, seed) -> new BowedTone(rate)),
    BLOWN(BlownTone::new),
    FORMANT((rate, seed) -> new FormantTone(rate)),
    STRUCK(StruckTone::new),
    DRUM(DrumTone::new),
    ELECTRIC_PIANO(EPianoTone::new),
    ORGAN(OrganTone::new),
    ENSEMBLE(EnsembleTone::new),
    ACID((rate, seed) -> new AcidTone(rate)),
    SAMPLE((rate, seed) -> new SampleTone(rate)),
    STRETCH((rate, seed) -> new StretchTone(rate)),
    CLOUD(CloudTone::new),
    SILENT((rate, seed) -> new SilentTone());

    private final Maker maker;

    ToneFamily(Maker maker) {
        this.maker = maker;
    }

    private interface Maker {
        Tone tone(int sampleRate, long seed);
    }

    /** The family of a source. */
    public static ToneFamily of(SourceType type) {
        return switch (type) {
            case SYNC -> SYNC;
            case SUPER_SAW -> SUPER_SAW;
            case NOISE -> NOISE;
            case GENDY -> GENDY;
            case CHAOS -> CHAOS;
            case FM, PHASE_MOD, FM_BELL, FM_BRASS -> OPERATORS;
            case RING -> RING;
            case FEEDBACK_SINE -> FEEDBACK;
            case ADDITIVE -> ADDITIVE;
            case WAVETABLE -> WAVETABLE;
            case GRANULAR -> CLOUD;
            case SAMPLER -> SAMPLE;
            case TIME_STRETCH -> STRETCH;
            case AUDIO_IN, BUS_IN -> SILENT;
            default -> acoustic(type);
        };
    }

    private static ToneFamily acoustic(SourceType type) {
        return switch (type) {
            case PLUCK, GUITAR, BASS_GUITAR, HARP, KOTO -> STRING;
            case BOWED -> BOWED;
            case BLOWN -> BLOWN;
            case FORMANT -> FORMANT;
            case MARIMBA, VIBES, KALIMBA, STEEL_DRUM, TUBULAR_BELL, GLOCKENSPIEL, MEMBRANE -> STRUCK;
            case E_PIANO -> ELECTRIC_PIANO;
            case ORGAN -> ORGAN;
            case STRINGS, CHOIR, BRASS_STAB -> ENSEMBLE;
            case ACID -> ACID;
            default -> type.category() == SourceCategory.DRUMS ? DRUM : WAVE;
        };
    }

    /** A new tone of the family. */
    public Tone tone(int sampleRate, long seed) {
        return maker.tone(sampleRate, seed);
    }
}
