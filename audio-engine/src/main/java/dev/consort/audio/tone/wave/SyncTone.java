package dev.consort.audio.tone.wave;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.EdgeTrack;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A saw that is started anew at the pitch of the note, wherever it is: Brandt, "Hard Sync Without Aliasing" (ICMC 2001).
 * The start falls between frames as it comes, and its jump is rounded like any other. The saw that starts it is heard
 * too, softly: at whole ratios the other alone would have lost the pitch of the note.
 */
public final class SyncTone implements Tone {
    private static final int RATIO = Knobs.place(SourceType.SYNC.params(), "ratio");
    private static final double LEVEL = 0.65;
    /** How loud the lower saw is. */
    private static final double BODY = 0.3;

    private final int sampleRate;
    private final EdgeTrack track = new EdgeTrack();
    private final Smoothed ratio;
    private double master;
    private double slave;

    public SyncTone(int sampleRate) {
        this.sampleRate = sampleRate;
        ratio = new Smoothed(sampleRate, 1);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        track.reset();
        ratio.aim(timbre.knob(RATIO));
        ratio.arrive();
        master = 0;
        slave = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        ratio.aim(timbre.knob(RATIO));
        ratio.ramp(frames);
        for (int i = 0; i < frames; i++) {
            double fast = Math.min(step * ratio.at(i), Turns.HIGHEST);
            advance(step, fast);
            double drawn = 2 * slave - 1 + BODY * (2 * master - 1);
            out.left[i] = (float) (LEVEL * (track.next(drawn) - (step > 0 ? offset(fast / step) : 0)));
        }
    }

    private void advance(double step, double fast) {
        master += step;
        slave += fast;
        if (master >= 1) {
            master -= 1;
            restart(master / step, fast);
        }
        if (slave >= 1) {
            slave -= 1;
            track.jump(slave / fast, -2);
        }
    }

    /** {@code ago} in frames. */
    private void restart(double ago, double fast) {
        double reached = slave - fast * ago;
        if (reached >= 1) {
            reached -= 1;
            track.jump(ago + reached / fast, -2);
        }
        track.jump(ago, -2 * (reached + BODY));
        slave = fast * ago;
    }

    /** The mean of a period: that of the last saw, which is cut short. */
    private static double offset(double ratio) {
        double last = ratio - Math.floor(ratio);
        return last * (last - 1) / ratio;
    }
}
