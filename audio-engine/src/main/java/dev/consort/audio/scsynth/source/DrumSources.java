package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Drums of sines that fall, noise and metal, after the circuits of drum machines. A stroke is as long as the drum is.
 */
final class DrumSources {
    /** Squares without common measure, as in an analogue cymbal. */
    private static final double[] METAL = {1, 1.342, 1.2312, 1.6532, 1.9523, 2.1523};

    private final VoiceGraph v;
    private final Signal ratio;
    private final Signal longer;

    private DrumSources(VoiceGraph v) {
        this.v = v;
        Signal semitones = v.graph()
                .param("tune", 0)
                .plus(v.graph().param(VoiceParams.OFFSET, 0))
                .plus(v.graph().param(VoiceParams.BEND, 0));
        ratio = semitones.semitonesToRatio();
        longer = v.graph().param("decay", 1);
    }

    static SynthDef of(Drum drum) {
        VoiceGraph v = new VoiceGraph(drum.def(), SourceType.KICK);
        return new DrumSources(v).built(drum);
    }

    private SynthDef built(Drum drum) {
        return switch (drum) {
            case KICK -> stroke(kick(), 0.85);
            case SNARE -> stroke(snare(), 0.9);
            case HIHAT_CLOSED -> stroke(hat(0.11), 1);
            case HIHAT_OPEN -> stroke(hat(0.75), 0.9);
            case CLAP -> stroke(clap(), 1.5);
            case COWBELL -> stroke(cowbell(), 0.9);
            case RIM -> stroke(rim(), 0.8);
            case TOM -> stroke(tom(), 0.75);
            case CLAVE -> stroke(clave(), 0.9);
            case CONGA -> stroke(conga(), 0.85);
            case CRASH -> stroke(crash(), 1.1);
            case RIDE -> stroke(ride(), 1);
            case SHAKER -> stroke(shaker(), 1.5);
        };
    }

    private SynthDef stroke(Signal sound, double gain) {
        return v.finishedStroke(Stereo.both(sound), gain);
    }

    private Signal kick() {
        Signal drop = v.fade(0.11).times(3.5).plus(1);
        Signal skin = v.sine(ratio.times(drop).times(48))
                .times(v.fade(longer.times(0.6)))
                .times(1.5)
                .tanh();
        Signal click = v.highPass(v.white(), 1500)
                .times(v.fade(0.012))
                .times(v.velocity().times(0.4));
        return skin.plus(click);
    }

    private Signal snare() {
        Signal bend = v.fade(0.05).times(0.6).plus(1);
        Signal skin = v.sine(ratio.times(bend).times(185))
                .plus(v.sine(ratio.times(330)).times(0.6))
                .times(v.fade(longer.times(0.18)));
        Signal wires =
                v.highPass(v.band(v.white(), ratio.times(4200), 1.6), 1200).times(v.fade(longer.times(0.28)));
        return skin.times(0.45).plus(wires.times(1.3)).times(1.2).tanh();
    }

    private Signal metal(double hz) {
        Signal sum = c(0);
        for (double partial : METAL) {
            sum = sum.plus(v.pulse(ratio.times(hz * partial), c(0.5)));
        }
        return sum.times(1.0 / METAL.length);
    }

    private Signal hat(double seconds) {
        Signal bright = v.highPass(metal(325).times(1.6).plus(v.white().times(0.35)), 7000);
        return v.band(bright, ratio.times(9500), 1.4)
                .plus(bright.times(0.4))
                .times(v.fade(longer.times(seconds)))
                .times(1.8);
    }

    private Signal clap() {
        // Three pairs of hands a hundredth of a second apart, then the room.
        Signal hands = v.fade(0.02).plus(v.fade(0.011, c(0.02))).plus(v.fade(0.023, c(0.02)));
        Signal room = v.fade(0.03, longer.times(0.25)).times(0.7);
        return v.band(v.white(), ratio.times(1300), 0.8).times(hands.plus(room)).times(1.5);
    }

    private Signal cowbell() {
        Signal both = v.pulse(ratio.times(562), c(0.5))
                .plus(v.pulse(ratio.times(845), c(0.5)))
                .times(0.5);
        Signal stroke = v.fade(0.03).times(0.6).plus(v.fade(longer.times(0.45)).times(0.6));
        return v.band(both, ratio.times(1000), 1.4)
                .plus(both.times(0.15))
                .times(stroke)
                .times(1.2);
    }

    private Signal rim() {
        Signal wood = v.sine(ratio.times(1700))
                .plus(v.sine(ratio.times(480)).times(0.6))
                .times(v.fade(longer.times(0.05)));
        return wood.times(0.6)
                .plus(v.band(v.white(), ratio.times(3500), 0.6)
                        .times(v.fade(0.025))
                        .times(1.2));
    }

    private Signal tom() {
        Signal bend = v.fade(0.15).times(0.6).plus(1);
        Signal skin = v.sine(ratio.times(bend).times(110)).times(v.fade(longer.times(0.55)));
        Signal second = v.sine(ratio.times(bend).times(110 * 1.59))
                .times(v.fade(longer.times(0.2)))
                .times(0.3);
        return skin.plus(second)
                .plus(v.band(v.white(), c(2500), 1).times(v.fade(0.03)).times(0.4));
    }

    private Signal clave() {
        Signal wood =
                v.sine(ratio.times(2500)).plus(v.sine(ratio.times(2500 * 2.7)).times(0.15));
        return wood.times(v.fade(longer.times(0.09)));
    }

    private Signal conga() {
        Signal bend = v.fade(0.06).times(0.15).plus(1);
        Signal skin = v.sine(ratio.times(bend).times(210)).times(v.fade(longer.times(0.4)));
        Signal upper = v.sine(ratio.times(bend).times(210 * 2.3))
                .times(v.fade(longer.times(0.12)))
                .times(0.25);
        return skin.plus(upper)
                .plus(v.band(v.white(), c(1400), 0.8).times(v.fade(0.02)).times(0.6));
    }

    private Signal crash() {
        Signal wash = v.highPass(v.white().times(0.7).plus(metal(280)), 3000).times(v.fade(longer.times(2.5)));
        return wash.plus(v.highPass(metal(410), 6000).times(v.fade(0.4)).times(0.8));
    }

    private Signal ride() {
        Signal ping = v.sine(ratio.times(2600))
                .plus(v.sine(ratio.times(3870)).times(0.6))
                .times(v.fade(longer.times(0.5)));
        Signal wash = v.highPass(metal(380).plus(v.white().times(0.25)), 5500).times(v.fade(longer.times(1.6)));
        return ping.times(0.25).plus(wash);
    }

    private Signal shaker() {
        Signal beads = v.fade(0.012, longer.times(0.12)).plus(v.fade(0.03).times(0.3));
        return v.highPass(v.band(v.white(), ratio.times(6500), 1), 3000)
                .times(beads)
                .times(1.5);
    }
}
