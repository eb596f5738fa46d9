package dev.consort.audio.rig;

import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.drive.BitCrusher;
import dev.consort.audio.effect.drive.Cabinet;
import dev.consort.audio.effect.drive.Distortion;
import dev.consort.audio.effect.drive.Saturator;
import dev.consort.audio.effect.drive.Wavefolder;
import dev.consort.audio.effect.pitch.AutoTune;
import dev.consort.audio.effect.pitch.FrequencyShifter;
import dev.consort.audio.effect.pitch.PitchShifter;
import dev.consort.audio.effect.pitch.Vocoder;
import dev.consort.audio.effect.stereo.Crossfader;
import dev.consort.audio.effect.stereo.MidSide;
import dev.consort.audio.effect.stereo.StereoWidener;
import dev.consort.audio.effect.texture.Glitch;
import dev.consort.audio.effect.texture.GranularFreeze;
import dev.consort.audio.effect.texture.SpectralFreeze;
import dev.consort.audio.effect.texture.Vinyl;
import dev.consort.audio.effect.tone.ParaEq;
import dev.consort.audio.effect.tone.Resonator;
import dev.consort.audio.effect.tone.TiltEq;
import dev.consort.audio.effect.tone.WahPedal;
import dev.consort.protocol.state.effect.EffectType;

/** Which processor makes which effect. */
public final class Effects {
    private Effects() {}

    /**
     * A new processor, with all its memory; not for the audio thread.
     *
     * @param sampleRate Hz
     * @param seed of whatever chance it needs; equal seeds make equal sounds
     */
    public static EffectProcessor processor(EffectType type, int sampleRate, long seed) {
        return switch (type) {
            case DELAY -> throw missing(type);
            case GRANULAR_DELAY -> throw missing(type);
            case REVERB -> throw missing(type);
            case CONVOLUTION_REVERB -> throw missing(type);
            case SPRING_REVERB -> throw missing(type);
            case TAPE_COMPRESSOR -> throw missing(type);
            case SIDECHAIN_COMPRESSOR -> throw missing(type);
            case MULTIBAND_COMPRESSOR -> throw missing(type);
            case LIMITER -> throw missing(type);
            case ENVELOPE_FOLLOWER -> throw missing(type);
            case DENOISE -> throw missing(type);
            case GATE -> throw missing(type);
            case CHORUS -> throw missing(type);
            case FLANGER -> throw missing(type);
            case PHASER -> throw missing(type);
            case TREMOLO -> throw missing(type);
            case AUTO_PAN -> throw missing(type);
            case LESLIE -> throw missing(type);
            case RING_MOD -> throw missing(type);
            case DISTORTION -> new Distortion(sampleRate);
            case SATURATOR -> new Saturator(sampleRate);
            case WAVEFOLDER -> new Wavefolder(sampleRate);
            case BIT_CRUSHER -> new BitCrusher(sampleRate);
            case CABINET -> new Cabinet(sampleRate);
            case TILT_EQ -> new TiltEq(sampleRate);
            case PARA_EQ -> new ParaEq(sampleRate);
            case WAH_PEDAL -> new WahPedal(sampleRate);
            case RESONATOR -> new Resonator(sampleRate);
            case STEREO_WIDENER -> new StereoWidener(sampleRate);
            case MID_SIDE -> new MidSide(sampleRate);
            case FREQUENCY_SHIFTER -> new FrequencyShifter(sampleRate);
            case PITCH_SHIFTER -> new PitchShifter(sampleRate);
            case AUTO_TUNE -> new AutoTune(sampleRate);
            case VOCODER -> new Vocoder(sampleRate, seed);
            case VINYL -> new Vinyl(sampleRate, seed);
            case GRANULAR_FREEZE -> new GranularFreeze(sampleRate, seed);
            case SPECTRAL_FREEZE -> new SpectralFreeze(sampleRate, seed);
            case GLITCH -> new Glitch(sampleRate, seed);
            case CROSSFADER -> new Crossfader(sampleRate);
        };
    }

    private static IllegalStateException missing(EffectType type) {
        return new IllegalStateException(type + " has no processor; add one here");
    }
}
