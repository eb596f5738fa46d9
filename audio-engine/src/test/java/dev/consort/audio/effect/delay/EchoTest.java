package dev.consort.audio.effect.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void theFirstEchoComesAfterTheTimeAsLoudAsTheSound() {
        Rack rack = new Rack(EffectType.DELAY).knob("time", 0.3).knob("feedback", 0.5);
        float[] out = rack.play(rack.impulse(1))[0];

        assertThat(Rack.peak(out, 0, 14_399)).isZero();
        assertThat(out[14_400]).isCloseTo(1, within(0.001f));
    }

    @Test
    void eachEchoIsWeakerByTheFeedbackAndALittleDuller() {
        Rack rack = new Rack(EffectType.DELAY).knob("time", 0.25).knob("feedback", 0.6);
        float[] tone = Rack.joined(rack.sine(1000, 0.5, 0.1), rack.silence(1));
        float[] out = rack.play(tone)[0];
        double first = Rack.rms(out, 12_000, 16_800);
        double second = Rack.rms(out, 24_000, 28_800);
        double third = Rack.rms(out, 36_000, 40_800);

        assertThat(second / first).isCloseTo(0.97 * 0.6, within(0.015));
        assertThat(third / second).isCloseTo(0.97 * 0.6, within(0.015));
    }

    @Test
    void atFullFeedbackEchoesStillBecomeWeaker() {
        Rack rack = new Rack(EffectType.DELAY).knob("time", 0.1).knob("feedback", 1);
        float[] out = rack.play(Rack.joined(rack.noise(2, 3), rack.silence(20)))[0];

        assertThat(Rack.peak(out, 0, out.length)).isLessThan(2);
        double soon = Rack.rms(out, rack.frames(4), rack.frames(5));
        double late = Rack.rms(out, rack.frames(21), rack.frames(22));
        assertThat(Rack.decibels(late / soon)).isBetween(-80.0, -40.0);
    }

    @Test
    void aNewTimeBendsThePitchAndThenHoldsIt() {
        Rack rack = new Rack(EffectType.DELAY).knob("time", 0.1).knob("feedback", 0);
        float[] sine = rack.sine(1000, 0.5, 3);
        rack.play(sine);
        float[] out = rack.knob("time", 0.6).play(sine)[0];

        assertThat(Spectrum.of(out, 4800, 16_384, 48_000).peakHz(100, 2000)).isCloseTo(500, within(3.0));
        assertThat(Spectrum.of(out, 96_000, 32_768, 48_000).peakHz(100, 2000)).isCloseTo(1000, within(0.1));
    }
}
