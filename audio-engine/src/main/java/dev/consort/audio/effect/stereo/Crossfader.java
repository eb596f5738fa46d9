package dev.consort.audio.effect.stereo;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * From this sound (0) over to that of a bus (1), at equal power on the way. While it listens to a bus it is never quiet,
 * as the bus may sound at any time.
 */
public final class Crossfader implements EffectProcessor {
    private static final int CROSSFADE = Knobs.place(EffectType.CROSSFADER.params(), "crossfade");
    private static final int BUS = Knobs.place(EffectType.CROSSFADER.params(), "bus");
    private static final double GLIDE_SECONDS = 0.008;
    private static final double QUARTER = Math.PI / 2;

    private final Glide here;
    private final Glide there;
    private boolean listening;

    public Crossfader(int sampleRate) {
        here = new Glide(sampleRate, GLIDE_SECONDS);
        there = new Glide(sampleRate, GLIDE_SECONDS);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        double way = slot.knob(CROSSFADE);
        here.to(way == 1 ? 0 : Math.cos(QUARTER * way), frames);
        there.to(Math.sin(QUARTER * way), frames);
        listening = slot.knobs().choice(BUS) != 0 && way > 0;
        StereoSignal side = slot.side();
        for (int i = 0; i < frames; i++) {
            double own = here.at(i);
            double other = there.at(i);
            signal.left[i] = (float) (own * signal.left[i] + other * Intake.clean(side.left[i]));
            signal.right[i] = (float) (own * signal.right[i] + other * Intake.clean(side.right[i]));
        }
    }

    @Override
    public void reset() {
        here.reset();
        there.reset();
        listening = false;
    }

    @Override
    public boolean isQuiet() {
        return !listening;
    }
}
