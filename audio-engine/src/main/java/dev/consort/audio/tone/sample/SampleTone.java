package dev.consort.audio.tone.sample;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sample.Region;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.tuning.EqualTemperament;

/** Plays a part of a recording, faster for higher notes, forwards or backwards, once or round and round. */
public final class SampleTone implements Tone {
    private static final int RATE = Knobs.place(SourceType.SAMPLER.params(), "rate");
    private static final int LOOP = Knobs.place(SourceType.SAMPLER.params(), "loop");
    private static final double EDGE_SECONDS = 0.002;

    private final int sampleRate;
    private Region region;
    private double rootHz;
    private double position;
    private boolean over;

    public SampleTone(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        region = timbre.regions().nearest(pitch);
        over = region == null;
        if (!over) {
            // Relative to the concert pitch of the note, so that the tuning of the session is heard.
            rootHz = EqualTemperament.hz(region.root(), 440);
            position = isBackwards(timbre) ? region.end() - 1 : region.start();
        }
    }

    private boolean isBackwards(Timbre timbre) {
        return timbre.knob(RATE) < 0 != region.reverse();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        if (over) {
            out.clear(frames);
            return;
        }
        double speed = speed(timbre, hz);
        int level = region.sound().level(speed);
        boolean loop = timbre.regions().loop() || timbre.knob(LOOP) >= 0.5;
        for (int i = 0; i < frames; i++) {
            float edge = over || speed == 0 ? 0 : edge(loop);
            out.left[i] = edge == 0 ? 0 : edge * region.sound().at(level, false, position);
            out.right[i] = edge == 0 ? 0 : edge * region.sound().at(level, true, position);
            position += speed;
            turnAround(loop);
        }
    }

    /** Frames of the recording for each frame that is heard. */
    private double speed(Timbre timbre, double hz) {
        double own = (double) region.sound().whole().sampleRate() / sampleRate;
        double speed = own * timbre.knob(RATE) * timbre.regions().speed(region, hz, rootHz);
        return region.reverse() ? -speed : speed;
    }

    /** A cut in the middle of a wave must not click. */
    private float edge(boolean loop) {
        double frames = EDGE_SECONDS * region.sound().whole().sampleRate();
        double near = Math.min(position - region.start(), region.end() - position);
        return loop || near >= frames ? 1 : (float) Math.max(0, (near + 1) / (frames + 1));
    }

    private void turnAround(boolean loop) {
        double length = region.end() - region.start();
        if (position >= region.end()) {
            over |= !loop;
            position -= length;
        } else if (position < region.start()) {
            over |= !loop;
            position += length;
        }
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
