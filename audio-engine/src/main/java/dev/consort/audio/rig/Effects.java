package dev.consort.audio.rig;

import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.delay.Echo;
import dev.consort.audio.effect.delay.GranularEcho;
import dev.consort.audio.effect.dynamics.Denoise;
import dev.consort.audio.effect.dynamics.EnvelopeFollower;
import dev.consort.audio.effect.dynamics.MultibandCompressor;
import dev.consort.audio.effect.dynamics.PeakLimiter;
import dev.consort.audio.effect.dynamics.SidechainCompressor;
import dev.consort.audio.effect.dynamics.TapeCompressor;
import dev.consort.audio.effect.modulation.AutoPan;
import dev.consort.audio.effect.modulation.Chorus;
import dev.consort.audio.effect.modulation.Flanger;
import dev.consort.audio.effect.modulation.Gate;
import dev.consort.audio.effect.modulation.Leslie;
import dev.consort.audio.effect.modulation.Phaser;
import dev.consort.audio.effect.modulation.RingModulator;
import dev.consort.audio.effect.reverb.ConvolutionReverb;
import dev.consort.audio.effect.reverb.RoomReverb;
import dev.consort.audio.effect.reverb.SpringReverb;
import dev.consort.protocol.state.effect.EffectType;

/** Which processor does which effect. */
public final class Effects {
    private Effects() {}

    /**
     * A new processor, with all the memory that it will need; not to be made on the audio thread.
     *
     * @param sampleRate Hz
     * @param seed of its chance, if it has any
     */
    public static EffectProcessor processor(EffectType type, int sampleRate, long seed) {
        return switch (type) {
            case DELAY -> new Echo(sampleRate);
            case GRANULAR_DELAY -> new GranularEcho(sampleRate, seed);
            case REVERB -> new RoomReverb(sampleRate);
            case CONVOLUTION_REVERB -> new ConvolutionReverb(sampleRate);
            case SPRING_REVERB -> new SpringReverb(sampleRate);
            case TAPE_COMPRESSOR -> new TapeCompressor(sampleRate);
            case SIDECHAIN_COMPRESSOR -> new SidechainCompressor(sampleRate);
            case MULTIBAND_COMPRESSOR -> new MultibandCompressor(sampleRate);
            case LIMITER -> new PeakLimiter(sampleRate);
            case ENVELOPE_FOLLOWER -> new EnvelopeFollower(sampleRate);
            case DENOISE -> new Denoise(sampleRate);
            case GATE -> Gate.gate(sampleRate);
            case CHORUS -> new Chorus(sampleRate);
            case FLANGER -> new Flanger(sampleRate);
            case PHASER -> new Phaser(sampleRate);
            case TREMOLO -> Gate.tremolo(sampleRate);
            case AUTO_PAN -> new AutoPan(sampleRate);
            case LESLIE -> new Leslie(sampleRate);
            case RING_MOD -> new RingModulator(sampleRate);
            case DISTORTION -> throw missing(type);
            case SATURATOR -> throw missing(type);
            case WAVEFOLDER -> throw missing(type);
            case BIT_CRUSHER -> throw missing(type);
            case CABINET -> throw missing(type);
            case TILT_EQ -> throw missing(type);
            case PARA_EQ -> throw missing(type);
            case WAH_PEDAL -> throw missing(type);
            case RESONATOR -> throw missing(type);
            case STEREO_WIDENER -> throw missing(type);
            case MID_SIDE -> throw missing(type);
            case FREQUENCY_SHIFTER -> throw missing(type);
            case PITCH_SHIFTER -> throw missing(type);
            case AUTO_TUNE -> throw missing(type);
            case VOCODER -> throw missing(type);
            case VINYL -> throw missing(type);
            case GRANULAR_FREEZE -> throw missing(type);
            case SPECTRAL_FREEZE -> throw missing(type);
            case GLITCH -> throw missing(type);
            case CROSSFADER -> throw missing(type);
        };
    }

    private static IllegalStateException missing(EffectType type) {
        return new IllegalStateException("no processor for " + type);
    }
}
