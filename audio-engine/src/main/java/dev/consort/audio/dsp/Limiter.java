package dev.consort.audio.dsp;

import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.level.LookAheadGain;

/**
 * Keeps a stereo signal within ±0.985. It sees a peak 1.5 ms before it is heard, is down when it comes, stays there for
 * longer than half a period of the lowest tones, so that these are not bent, and recovers over a tenth of a second.
 * Delays the signal by those 1.5 ms. Both sides share one gain, so that the picture does not move. For the audio thread.
 */
public final class Limiter {
    private static final float CEILING = 0.985f;
    private static final float LOUDEST = 64;
    private static final double RECOVERY_SECONDS = 0.1;
    private static final double LOOK_SECONDS = 0.0015;
    private static final double HOLD_SECONDS = 0.0135;

    private final float recovery;
    private final LookAheadGain ahead;
    private final DelayLine left;
    private final DelayLine right;

    public Limiter(int sampleRate) {
        recovery = (float) (1 / (RECOVERY_SECONDS * sampleRate));
        ahead = new LookAheadGain(LOOK_SECONDS, HOLD_SECONDS, sampleRate);
        left = new DelayLine(ahead.delay());
        right = new DelayLine(ahead.delay());
    }

    /** By how many frames the signal comes later. */
    public int delay() {
        return ahead.delay();
    }

    /** Limits the first frames of a signal; what is not a number becomes silence. */
    public void process(StereoSignal signal, int frames) {
        if (ahead.isOpen(CEILING) && signal.peak(frames) <= CEILING) {
            delay(left, signal.left, frames);
            delay(right, signal.right, frames);
        } else {
            limit(signal, frames);
        }
    }

    private void delay(DelayLine line, float[] side, int frames) {
        line.write(side, 0, frames);
        line.copy(ahead.delay() + frames, side, 0, frames);
    }

    private void limit(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            float l = clean(signal.left[i]);
            float r = clean(signal.right[i]);
            left.write(l);
            right.write(r);
            double now = ahead.next(Math.max(Math.abs(l), Math.abs(r)), CEILING, CEILING, recovery);
            signal.left[i] = hold(left.at(ahead.delay()) * now);
            signal.right[i] = hold(right.at(ahead.delay()) * now);
        }
    }

    private static float clean(float sample) {
        float within = sample > LOUDEST ? LOUDEST : Math.max(sample, -LOUDEST);
        return Float.isNaN(within) ? 0 : within;
    }

    /** Rounding may be a hair above the ceiling. */
    private static float hold(double sample) {
        return (float) Math.max(-CEILING, Math.min(CEILING, sample));
    }
}
