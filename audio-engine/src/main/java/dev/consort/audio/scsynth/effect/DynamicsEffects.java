package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;

/** What changes loudness by loudness. Both sides share a gain, so that the picture does not move. */
final class DynamicsEffects {
    private DynamicsEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case TAPE_COMPRESSOR -> tape(e);
            case SIDECHAIN_COMPRESSOR -> sidechain(e);
            case MULTIBAND_COMPRESSOR -> multiband(e);
            case LIMITER -> limiter(e);
            case ENVELOPE_FOLLOWER -> follower(e);
            default -> denoise(e);
        };
    }

    private static Stereo tape(EffectGraph e) {
        Signal drive = e.knob("drive");
        Signal loud = e.loudness(e.in().peak(), c(0.01), c(0.2));
        Signal gain = e.squeeze(loud, e.knob("threshold"), e.knob("ratio")).times(e.knob("makeup"));
        // Tape bends what is loud and keeps quiet sound as loud as it was.
        return e.in().times(gain)
                .each(side -> e.lowPass(side.times(drive).tanh().over(drive), c(15_000))
                        .times(drive.sqrt()));
    }

    private static Stereo sidechain(EffectGraph e) {
        Signal loud = e.loudness(e.side().peak(), e.knob("attack"), e.knob("release"));
        return e.in().times(e.squeeze(loud, e.knob("threshold"), e.knob("ratio")));
    }

    /** Crossovers of 24 dB per octave at 200 Hz and 2.5 kHz: Linkwitz and Riley (1976), two Butterworths in a row. */
    private static Stereo multiband(EffectGraph e) {
        Stereo low = e.in().each(side -> e.lowPass(e.lowPass(side, c(200)), c(200)));
        Stereo rest = e.in().each(side -> e.highPass(e.highPass(side, c(200)), c(200)));
        Stereo middle = rest.each(side -> e.lowPass(e.lowPass(side, c(2500)), c(2500)));
        Stereo high = rest.each(side -> e.highPass(e.highPass(side, c(2500)), c(2500)));
        // The low band takes the same turn of phase as the two others, or the sum would have a hole.
        Stereo turned = low.each(side -> e.ar("BAllPass", side, c(2500), c(Math.sqrt(2))));
        return even(e, turned, "lowThresh").plus(even(e, middle, "midThresh")).plus(even(e, high, "highThresh"));
    }

    private static Stereo even(EffectGraph e, Stereo band, String threshold) {
        Signal loud = e.loudness(band.peak(), c(0.008), c(0.15));
        return band.times(e.squeeze(loud, e.knob(threshold), c(4)));
    }

    private static Stereo limiter(EffectGraph e) {
        Signal threshold = e.knob("threshold");
        Signal samples = e.knob("release").times(e.graph().ir("SampleRate"));
        // A peak is forgotten by 60 dB within the release.
        Signal kept = c(Math.log(0.001)).over(samples).exp();
        Signal peak = e.ar("PeakFollower", e.in().peak(), kept).max(threshold);
        Signal ceiling = e.knob("ceiling");
        return e.in().times(threshold.over(peak)).each(side -> side.min(ceiling).max(ceiling.negated()));
    }

    private static Stereo follower(EffectGraph e) {
        Signal loud = e.loudness(e.in().peak(), e.knob("attack"), e.knob("release"));
        Signal depth = e.knob("depth");
        Signal gain = c(1).minus(depth).plus(depth.times(loud.times(2).min(c(1.5))));
        return e.in().times(gain);
    }

    private static Stereo denoise(EffectGraph e) {
        Stereo clean = e.in().each(side -> e.highPass(side, e.knob("highPass")));
        Signal slow = e.knob("smoothing").times(0.3).plus(0.01);
        // Half a knob is −46 dB: above hum and hiss, below what is played.
        Signal threshold = e.knob("threshold").squared().times(0.02).max(c(1e-5));
        Signal loud = e.loudness(clean.peak(), c(0.003), slow);
        Signal open = loud.over(threshold).squared().min(c(1));
        return clean.times(open);
    }
}
