package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * What an instrument passes on that is made elsewhere: what a bus carries, or what comes in from outside and a tone to test
 * the way. For the audio thread.
 */
final class Feed {
    private static final int BUS = Knobs.place(SourceType.BUS_IN.params(), "bus");
    private static final int BUS_GAIN = Knobs.place(SourceType.BUS_IN.params(), "gain");
    private static final int INPUT_GAIN = Knobs.place(SourceType.AUDIO_IN.params(), "gain");
    private static final int CHANNEL = Knobs.place(SourceType.AUDIO_IN.params(), "channel");
    private static final int TEST_TONE = Knobs.place(SourceType.AUDIO_IN.params(), "testTone");
    private static final int TEST_HZ = Knobs.place(SourceType.AUDIO_IN.params(), "testHz");
    private static final double HEADROOM = 0.5;

    private final int sampleRate;
    private final StereoSignal heard = new StereoSignal();
    private final Smoothed gain;
    private double phase;

    Feed(int sampleRate) {
        this.sampleRate = sampleRate;
        gain = new Smoothed(sampleRate, 0);
    }

    void add(Timbre timbre, Taps taps, StereoSignal to, int frames) {
        if (timbre.type() == SourceType.BUS_IN) {
            gain.aim(timbre.knob(BUS_GAIN));
            taps.read(timbre.knobs().choice(BUS), heard, frames);
        } else {
            gain.aim(timbre.knob(INPUT_GAIN));
            taps.readInput(timbre.knobs().choice(CHANNEL), heard, frames);
            tone(timbre.knob(TEST_TONE) * HEADROOM, timbre.knob(TEST_HZ) / sampleRate, frames);
        }
        gain.ramp(frames);
        for (int i = 0; i < frames; i++) {
            to.left[i] += heard.left[i] * gain.at(i);
            to.right[i] += heard.right[i] * gain.at(i);
        }
    }

    private void tone(double level, double step, int frames) {
        for (int i = 0; i < frames && level > 0; i++) {
            float sample = (float) (level * Math.sin(2 * Math.PI * phase));
            heard.left[i] += sample;
            heard.right[i] += sample;
            phase += step;
            phase -= Math.floor(phase);
        }
    }
}
