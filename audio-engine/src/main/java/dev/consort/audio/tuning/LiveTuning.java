package dev.consort.audio.tuning;

import dev.consort.protocol.tuning.MovingIntonation;
import java.util.Arrays;

/**
 * Answers how high every pitch is, from the session's tuning and from what sounds. Never allocates once it is made; for
 * the audio thread.
 *
 * <p>Only a beginning note changes anything. What begins within {@value #MOMENT_MILLIS} ms is one chord, however it was
 * struck, and stands where the tuning puts it after what was before that moment. Notes that are held meanwhile take part
 * in the chord and glide to their places in it: not at all in equal temperament and in the tuning of a key, to the pure
 * chord in {@code JUST_CHORD}, and hardly where the tuning follows common tones. A note that ends leaves the others where
 * they are, and what rings on after its end stays where it was.
 */
public final class LiveTuning {
    private static final int MOMENT_MILLIS = 40;
    private static final double GLIDE_SECONDS = 0.03;
    /** Cents below which a glide has arrived. */
    private static final double ARRIVED = 0.01;

    private static final double LOG_CENT = Math.log(2) / 1200;

    private final int sampleRate;
    private final SoundingPitches sounding = new SoundingPitches();
    private final MovingIntonation before = new MovingIntonation();
    private final MovingIntonation now = new MovingIntonation();
    private final double[] aims = new double[TuningPlan.PITCHES];
    private final double[] cents = new double[TuningPlan.PITCHES];
    private final Pitches pitches = new Pitches();
    private final boolean[] fresh = new boolean[TuningPlan.PITCHES];
    private TuningPlan plan;
    private int momentFrames;
    private boolean gliding;

    /** One that begins with a plan; 8000–192 000 frames per second. */
    public LiveTuning(int sampleRate, TuningPlan first) {
        this.sampleRate = sampleRate;
        plan = first;
        takeOver();
        for (int pitch = 0; pitch < TuningPlan.PITCHES; pitch++) {
            place(pitch, aims[pitch]);
        }
        gliding = false;
    }

    /** Follows another plan, or the same. Whatever sounds or rings on glides to its new place. */
    public void follow(TuningPlan next) {
        if (next == plan) {
            return;
        }
        double moved = Math.log(plan.equal(0) / next.equal(0)) / LOG_CENT;
        plan = next;
        for (int pitch = 0; pitch < TuningPlan.PITCHES; pitch++) {
            cents[pitch] += moved;
        }
        before.copy(now);
        takeOver();
    }

    private void takeOver() {
        plan.tuner().retune(before, sounding.tones(), sounding.bass(), now);
        for (int pitch = 0; pitch < TuningPlan.PITCHES; pitch++) {
            aims[pitch] = now.cents(pitch);
        }
        gliding = true;
    }

    /** A note begins; a pitch of 0–127. */
    public void noteOn(int pitch) {
        if (momentFrames == 0) {
            before.copy(now);
            Arrays.fill(fresh, false);
            momentFrames = Math.max(1, sampleRate * MOMENT_MILLIS / 1000);
        }
        fresh[pitch] |= sounding.add(pitch);
        retune();
    }

    /** A note ends. What a new chord came upon does not count as part of it, if it ends in the same moment. */
    public void noteOff(int pitch) {
        if (sounding.remove(pitch) && momentFrames > 0 && !fresh[pitch]) {
            retune();
        }
    }

    /** Every note ends. */
    public void allOff() {
        sounding.clear();
    }

    private void retune() {
        int tones = sounding.tones();
        if (tones == 0) {
            return;
        }
        plan.tuner().retune(before, tones, sounding.bass(), now);
        for (int pitch = 0; pitch < TuningPlan.PITCHES; pitch++) {
            if (sounding.has(pitch)) {
                aim(pitch, now.cents(pitch));
            }
        }
    }

    private void aim(int pitch, double aim) {
        aims[pitch] = aim;
        if (fresh[pitch]) {
            place(pitch, aim);
        } else {
            gliding = true;
        }
    }

    private void place(int pitch, double at) {
        cents[pitch] = at;
        pitches.place(pitch, plan.equal(pitch) * Math.exp(at * LOG_CENT));
    }

    /** Time goes on by some frames, 1 or more; once per chunk, or notes never become the past of others. */
    public void advance(int frames) {
        momentFrames = Math.max(0, momentFrames - frames);
        if (!gliding) {
            return;
        }
        gliding = false;
        double way = 1 - Math.exp(-frames / (GLIDE_SECONDS * sampleRate));
        for (int pitch = 0; pitch < TuningPlan.PITCHES; pitch++) {
            if (cents[pitch] != aims[pitch]) {
                glide(pitch, way);
            }
        }
    }

    private void glide(int pitch, double way) {
        double left = aims[pitch] - cents[pitch];
        boolean arrived = Math.abs(left) < ARRIVED;
        place(pitch, arrived ? aims[pitch] : cents[pitch] + left * way);
        gliding |= !arrived;
    }

    /** The frequency of a pitch of 0–127 now, in Hz. */
    public double hz(int pitch) {
        return pitches.hz(pitch);
    }

    /** All of them now; they move with every note and chunk. */
    public Pitches pitches() {
        return pitches;
    }

    /** Cents by which the whole has moved away from where it began; 0 in a tuning without history. */
    public double drift() {
        return now.drift();
    }
}
