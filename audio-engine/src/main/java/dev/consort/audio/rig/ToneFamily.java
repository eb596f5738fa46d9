package dev.consort.audio.rig;

import dev.consort.audio.tone.PluckedString;
import dev.consort.audio.tone.SilentTone;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tone.classic.AcidTone;
import dev.consort.audio.tone.classic.EnsembleTone;
import dev.consort.audio.tone.drum.DrumTone;
import dev.consort.audio.tone.keyboard.EPianoTone;
import dev.consort.audio.tone.keyboard.OrganTone;
import dev.consort.audio.tone.noise.ChaosTone;
import dev.consort.audio.tone.noise.GendyTone;
import dev.consort.audio.tone.noise.NoiseTone;
import dev.consort.audio.tone.operator.FeedbackTone;
import dev.consort.audio.tone.operator.FmTone;
import dev.consort.audio.tone.operator.RingTone;
import dev.consort.audio.tone.spectral.AdditiveTone;
import dev.consort.audio.tone.spectral.WavetableTone;
import dev.consort.audio.tone.wave.SuperSawTone;
import dev.consort.audio.tone.wave.SyncTone;
import dev.consort.audio.tone.wave.WaveTone;
import dev.consort.protocol.state.instrument.SourceCategory;
import dev.consort.protocol.state.instrument.SourceType;

/** Which tone sounds which sources. */
public enum ToneFamily {
    WAVE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new WaveTone(sampleRate);
        }
    },
    SYNC {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new SyncTone(sampleRate);
        }
    },
    SUPER_SAW {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new SuperSawTone(sampleRate, seed);
        }
    },
    NOISE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new NoiseTone(sampleRate, seed);
        }
    },
    GENDY {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new GendyTone(sampleRate, seed);
        }
    },
    CHAOS {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new ChaosTone(sampleRate, seed);
        }
    },
    OPERATORS {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new FmTone(sampleRate);
        }
    },
    RING {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new RingTone(sampleRate);
        }
    },
    FEEDBACK {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new FeedbackTone(sampleRate);
        }
    },
    ADDITIVE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new AdditiveTone(sampleRate);
        }
    },
    WAVETABLE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new WavetableTone(sampleRate);
        }
    },
    STRING {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new PluckedString(sampleRate, seed);
        }
    },
    DRUM {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new DrumTone(sampleRate, seed);
        }
    },
    ELECTRIC_PIANO {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new EPianoTone(sampleRate, seed);
        }
    },
    ORGAN {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new OrganTone(sampleRate, seed);
        }
    },
    ENSEMBLE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new EnsembleTone(sampleRate, seed);
        }
    },
    ACID {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new AcidTone(sampleRate);
        }
    },
    SILENT {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new SilentTone();
        }
    };

    /** The family of a source. */
    public static ToneFamily of(SourceType type) {
        return switch (type) {
            case NOISE -> NOISE;
            case SYNC -> SYNC;
            case SUPER_SAW -> SUPER_SAW;
            case GENDY -> GENDY;
            case CHAOS -> CHAOS;
            case RING -> RING;
            case FEEDBACK_SINE -> FEEDBACK;
            case ADDITIVE -> ADDITIVE;
            case WAVETABLE -> WAVETABLE;
            case FM, PHASE_MOD, FM_BELL, FM_BRASS, MARIMBA, VIBES, KALIMBA, STEEL_DRUM -> OPERATORS;
            case TUBULAR_BELL, GLOCKENSPIEL, MEMBRANE -> OPERATORS;
            case PLUCK, GUITAR, BASS_GUITAR, HARP, KOTO -> STRING;
            case E_PIANO -> ELECTRIC_PIANO;
            case ORGAN -> ORGAN;
            case STRINGS, CHOIR, BRASS_STAB -> ENSEMBLE;
            case ACID -> ACID;
            case AUDIO_IN, BUS_IN, SAMPLER, TIME_STRETCH -> SILENT;
            default -> type.category() == SourceCategory.DRUMS ? DRUM : WAVE;
        };
    }

    /** A new tone of the family. */
    public abstract Tone tone(int sampleRate, long seed);
}
