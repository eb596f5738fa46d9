package dev.consort.audio.rig;

import dev.consort.audio.tone.DrumTone;
import dev.consort.audio.tone.FmTone;
import dev.consort.audio.tone.NoiseTone;
import dev.consort.audio.tone.PluckedString;
import dev.consort.audio.tone.SilentTone;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tone.WaveTone;
import dev.consort.audio.tone.sample.CloudTone;
import dev.consort.audio.tone.sample.SampleTone;
import dev.consort.audio.tone.sample.StretchTone;
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
    SAMPLE {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new SampleTone(sampleRate);
        }
    },
    STRETCH {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new StretchTone(sampleRate);
        }
    },
    CLOUD {
        @Override
        public Tone tone(int sampleRate, long seed) {
            return new CloudTone(sampleRate, seed);
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
            case TUBULAR_BELL, GLOCKENSPIEL, MEMBRANE, E_PIANO -> OPERATORS;
            case PLUCK, GUITAR, BASS_GUITAR, HARP, KOTO -> STRING;
            case SAMPLER -> SAMPLE;
            case TIME_STRETCH -> STRETCH;
            case GRANULAR -> CLOUD;
            case AUDIO_IN, BUS_IN -> SILENT;
            default -> type.category() == SourceCategory.DRUMS ? DRUM : WAVE;
        };
    }

    /** A new tone of the family. */
    public abstract Tone tone(int sampleRate, long seed);
}
