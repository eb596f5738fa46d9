package dev.consort.audio.rig;

import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.delay.Echo;
import dev.consort.audio.effect.delay.GranularEcho;
import dev.consort.audio.effect.drive.BitCrusher;
import dev.consort.audio.effect.drive.Cabinet;
import dev.consort.audio.effect.drive.Distortion;
import dev.consort.audio.effect.drive.Saturator;
import dev.consort.audio.effect.drive.Wavefolder;
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
import dev.consort.audio.effect.pitch.AutoTune;
import dev.consort.audio.effect.pitch.FrequencyShifter;
import dev.consort.audio.effect.pitch.PitchShifter;
import dev.consort.audio.effect.pitch.Vocoder;
import dev.consort.audio.effect.reverb.ConvolutionReverb;
import dev.consort.audio.effect.reverb.RoomReverb;
import dev.consort.audio.effect.reverb.SpringReverb;
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

/** Which processor does which effect. */
public final class Effects {
    private Effects() {}

    /**
     * A new processor, with all the memory that it will need; not to be made on the audio thread.
     *
     * @param sampleRate Hz
     * @param seed of its chance, if it has any; equal seeds sound equal
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
            default -> shaper(type, sampleRate, seed);
        };
    }

    /** What bends, filters, widens or shifts. */
    private static EffectProcessor shaper(EffectType type, int sampleRate, long seed) {
        return switch (type) {
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
            default -> throw new IllegalStateException(type + " has no processor; add one here");
        };
    }
}
