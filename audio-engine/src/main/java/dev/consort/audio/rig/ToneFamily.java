package dev.consort.audio.rig;

import dev.consort.audio.tone.FmTone;
import dev.consort.audio.tone.NoiseTone;
import dev.consort.audio.tone.PluckedString;
import dev.consort.audio.tone.SilentTone;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tone.WaveTone;
import dev.consort.audio.tone.classic.AcidTone;
import dev.consort.audio.tone.classic.EPianoTone;
import dev.consort.audio.tone.classic.EnsembleTone;
import dev.consort.audio.tone.classic.OrganTone;
import dev.consort.audio.tone.drum.DrumTone;
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
    NOISE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new NoiseTone(sampleRate, seed);
        }
    },
    OPERATORS {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new FmTone(sampleRate);
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
            case FM, PHASE_MOD, RING, FM_BELL, FM_BRASS, MARIMBA, VIBES, KALIMBA, STEEL_DRUM -> OPERATORS;
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
