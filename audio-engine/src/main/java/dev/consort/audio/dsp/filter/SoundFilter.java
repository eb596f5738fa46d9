package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.instrument.FilterType;

/**
 * The filter behind a source, one side: every {@link FilterType}. What is tuned is reached over some milliseconds, except
 * for what is tuned first after a reset, so a cutoff may jump between any two calls; another circuit fades in. What is
 * not a number counts as silence. Never allocates after it is made; for the audio thread.
 */
public final class SoundFilter {
    private static final double GLIDE_SECONDS = 0.003;
    private static final double FADE_SECONDS = 0.005;

    private final Circuit swept;
    private final Circuit comb;
    private final Circuit vowel;
    private final Circuit driven;
    private final Glide pitch;
    private final Glide resonance;
    private final Glide shape;
    private final Glide drive;
    private final float[] old = new float[StereoSignal.CHUNK];
    private final float fadeStep;
    private boolean fresh = true;
    private boolean retuned = true;
    private FilterType type = FilterType.LOW_PASS;
    private FilterType oldType = FilterType.LOW_PASS;
    private Circuit circuit;
    private Circuit leaving;
    private float fade;
    private double cutoffNow = 1000;
    private double nextPitch = Math.log(1000);
    private double nextResonance;
    private double nextShape;
    private double nextDrive = 1;

    public SoundFilter(int sampleRate) {
        swept = new SweptFilter(sampleRate);
        comb = new CombFilter(sampleRate);
        vowel = new VowelFilter(sampleRate);
        driven = new DrivenFilter(sampleRate);
        circuit = swept;
        pitch = new Glide(sampleRate, GLIDE_SECONDS);
        resonance = new Glide(sampleRate, GLIDE_SECONDS);
        shape = new Glide(sampleRate, GLIDE_SECONDS);
        drive = new Glide(sampleRate, GLIDE_SECONDS);
        fadeStep = (float) (1 / (FADE_SECONDS * sampleRate));
    }

    /**
     * Says what the next frames should be like; may be called before each of them.
     *
     * @param wanted what passes
     * @param cutoff Hz, 20–20,000; kept below half the sample rate. A comb has its first peak there; a vowel is a tenor's
     * at 1000
     * @param peak resonance, 0–1
     * @param vowelShape 0–1: a, e, i, o, u and what is between
     * @param driveFactor 1–8, for {@link FilterType#RES_DRIVE}
     */
    public void tune(FilterType wanted, double cutoff, double peak, double vowelShape, double driveFactor) {
        if (cutoff != cutoffNow) {
            cutoffNow = cutoff;
            nextPitch = Math.log(within(cutoff, 10, 40_000, 1000));
            retuned = true;
        }
        aim(within(peak, 0, 1, 0), within(vowelShape, 0, 1, 0), within(driveFactor, 1, 8, 1));
        if (wanted != type) {
            change(wanted);
        }
    }

    private void aim(double peak, double vowelShape, double driveFactor) {
        retuned |= peak != nextResonance || vowelShape != nextShape || driveFactor != nextDrive;
        nextResonance = peak;
        nextShape = vowelShape;
        nextDrive = driveFactor;
    }

    private static double within(double value, double min, double max, double otherwise) {
        return value == value ? Math.max(min, Math.min(max, value)) : otherwise;
    }

    private void change(FilterType wanted) {
        Circuit next = circuit(wanted);
        if (next != circuit) {
            next.reset();
            leaving = fresh ? null : circuit;
            oldType = type;
            fade = 0;
            circuit = next;
        }
        type = wanted;
        retuned = true;
    }

    private Circuit circuit(FilterType wanted) {
        return switch (wanted) {
            case LOW_PASS, HIGH_PASS, BAND_PASS, NOTCH, ALL_PASS -> swept;
            case COMB -> comb;
            case VOWEL -> vowel;
            case RES_DRIVE -> driven;
        };
    }

    /**
     * Filters in place.
     *
     * @param frames 1 to {@link StereoSignal#CHUNK}
     */
    public void process(float[] signal, int frames) {
        Intake.clean(signal, frames);
        if (retuned) {
            glide(frames);
        }
        fresh = false;
        if (leaving == null) {
            circuit.process(signal, frames);
        } else {
            fadeOver(signal, frames);
        }
    }

    private void glide(int frames) {
        pitch.to(nextPitch, frames);
        resonance.to(nextResonance, frames);
        shape.to(nextShape, frames);
        drive.to(nextDrive, frames);
        tune(circuit, type);
        if (leaving != null) {
            tune(leaving, oldType);
        }
        retuned = pitch.moves() || resonance.moves() || shape.moves() || drive.moves() || leaving != null;
    }

    private void tune(Circuit which, FilterType as) {
        which.tune(as, Math.exp(pitch.value()), resonance.value(), shape.value(), drive.value());
    }

    private void fadeOver(float[] signal, int frames) {
        System.arraycopy(signal, 0, old, 0, frames);
        leaving.process(old, frames);
        circuit.process(signal, frames);
        for (int i = 0; i < frames; i++) {
            fade = Math.min(1, fade + fadeStep);
            signal[i] = old[i] + (signal[i] - old[i]) * fade;
        }
        leaving = fade == 1 ? null : leaving;
    }

    /** Forgets what it heard; what is tuned next is reached at once. */
    public void reset() {
        circuit.reset();
        leaving = null;
        pitch.reset();
        resonance.reset();
        shape.reset();
        drive.reset();
        retuned = true;
        fresh = true;
    }

    /** Whether silence in would now be silence out. */
    public boolean isQuiet() {
        return leaving == null && circuit.isQuiet();
    }
}
