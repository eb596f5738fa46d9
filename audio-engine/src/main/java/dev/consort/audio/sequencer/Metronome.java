package dev.consort.audio.sequencer;

import dev.consort.protocol.state.Session;

/** The click: a short high tone on the first beat of a bar, a lower one on the others. Audio thread only. */
public final class Metronome {
    private static final double ACCENT_HZ = 1568;
    private static final double BEAT_HZ = 1046.5;
    private static final double SECONDS = 0.03;
    private static final int MOST_PER_BLOCK = 8;

    private final double sampleRate;
    private final int[] frames = new int[MOST_PER_BLOCK];
    private final boolean[] accents = new boolean[MOST_PER_BLOCK];
    private int waiting;
    private double phase;
    private double step;
    private double loudness;
    private double level;
    private final double fade;

    Metronome(double sampleRate) {
        this.sampleRate = sampleRate;
        this.fade = Math.pow(0.001, 1 / (SECONDS * sampleRate));
    }

    void play(Session session, double from, double until, SoundingNotes.Clock clock) {
        level = session.click().level();
        if (!session.click().enabled()) {
            return;
        }
        int beat = session.timeSignature().beatTicks();
        for (long tick = (long) Math.ceil(from / beat - 1e-9) * beat; tick < until; tick += beat) {
            if (waiting < MOST_PER_BLOCK) {
                frames[waiting] = clock.frameOf(tick);
                accents[waiting++] = tick % session.timeSignature().barTicks() == 0;
            }
        }
    }

    /** Adds the clicks of this block. */
    public void add(float[] left, float[] right, int count) {
        int next = 0;
        for (int i = 0; i < count; i++) {
            while (next < waiting && frames[next] <= i) {
                phase = 0;
                step = (accents[next++] ? ACCENT_HZ : BEAT_HZ) / sampleRate;
                loudness = 0.5 * level;
            }
            if (loudness > 0.0001) {
                float sample = (float) (loudness * Math.sin(2 * Math.PI * phase));
                left[i] += sample;
                right[i] += sample;
                phase += step;
                loudness *= fade;
            }
        }
        waiting = 0;
    }
}
