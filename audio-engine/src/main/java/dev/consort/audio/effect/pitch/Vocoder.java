package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * The sound speaks through a saw wave of its own: band by band, from 90 Hz to 8 kHz, the saw gets the sound's loudness.
 * The saw plays the note of the session's key that is nearest to the sound's pitch, and holds it until it hears another;
 * where the sound has no pitch, as in a consonant, noise takes its place. What comes out is the same on both sides.
 *
 * <p>Dudley, "The Vocoder" (1939). Saw: Välimäki and Huovilainen, "Antialiasing Oscillators in Subtractive Synthesis"
 * (2007), polynomial band-limited step.
 */
public final class Vocoder implements EffectProcessor {
    private static final int BANDS = Knobs.place(EffectType.VOCODER.params(), "bands");
    private static final double LOWEST_HZ = 90;
    private static final double HIGHEST_HZ = 8000;
    private static final double FIRST_NOTE_HZ = 110;
    private static final double LOUDNESS = 2.8;
    private static final double SWITCH_SECONDS = 0.01;
    private static final double SILENT = 1e-3;

    private final int sampleRate;
    private final VocoderBand[] bands;
    private final PitchEar ear;
    private final KeyNotes notes = new KeyNotes();
    private final Dice dice;
    private final Glide level;
    private final float[] voice = new float[StereoSignal.CHUNK];
    private final float[] carrier = new float[StereoSignal.CHUNK];
    private final float[] loudness = new float[StereoSignal.CHUNK];
    private final float[] part = new float[StereoSignal.CHUNK];
    private final double approach;
    private int used;
    private double phase;
    private double step;
    private double voiced = 1;

    public Vocoder(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        bands = new VocoderBand[(int) EffectType.VOCODER.params().get(BANDS).max()];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = new VocoderBand(sampleRate);
        }
        ear = new PitchEar(sampleRate);
        dice = new Dice(seed);
        level = new Glide(sampleRate, SWITCH_SECONDS);
        approach = 1 - Math.exp(-1 / (SWITCH_SECONDS * sampleRate));
        step = FIRST_NOTE_HZ / sampleRate;
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        notes.follow(slot.mode());
        divide(slot.knobs().choice(BANDS), frames);
        for (int i = 0; i < frames; i++) {
            voice[i] = 0.5f * (signal.left[i] + signal.right[i]);
            if (ear.hear(voice[i]) && ear.hz() > 0) {
                double pitch = KeyNotes.pitch(ear.hz(), slot.tuningA4());
                step = KeyNotes.hz(notes.nearest(pitch), slot.tuningA4()) / sampleRate;
            }
            carrier[i] = carrier();
        }
        speak(signal, frames);
    }

    /** Another number of bands comes in silence. */
    private void divide(int count, int frames) {
        level.to(used == count || used == 0 ? 1 : 0, frames);
        if (used == 0 || used != count && level.value() < SILENT) {
            used = count;
            layOut();
        }
    }

    private void layOut() {
        double highest = Math.min(HIGHEST_HZ, 0.4 * sampleRate);
        double ratio = Math.pow(highest / LOWEST_HZ, 1.0 / (used - 1));
        double q = 0.8 * Math.sqrt(ratio) / (ratio - 1);
        for (int i = 0; i < used; i++) {
            double hz = LOWEST_HZ * Math.pow(ratio, i);
            bands[i].reset();
            // A saw has 3 dB less in each octave, if the bands are all as wide.
            bands[i].tune(hz, q, LOUDNESS * Math.sqrt(hz / LOWEST_HZ * q));
        }
    }

    private float carrier() {
        phase += step;
        phase -= phase >= 1 ? 1 : 0;
        voiced += ((ear.hz() > 0 ? 1 : 0) - voiced) * approach;
        double saw = 2 * phase - 1;
        if (phase < step) {
            double after = phase / step - 1;
            saw += after * after;
        } else if (phase > 1 - step) {
            double before = (phase - 1) / step + 1;
            saw -= before * before;
        }
        return (float) (voiced * saw + (1 - voiced) * dice.bipolar());
    }

    private void speak(StereoSignal signal, int frames) {
        signal.clear(frames);
        for (int i = 0; i < used; i++) {
            bands[i].process(voice, carrier, loudness, part, signal.left, frames);
        }
        for (int i = 0; i < frames; i++) {
            signal.left[i] *= (float) level.at(i);
            signal.right[i] = signal.left[i];
        }
    }

    @Override
    public void reset() {
        for (VocoderBand band : bands) {
            band.reset();
        }
        ear.reset();
        notes.reset();
        level.reset();
        used = 0;
        phase = 0;
        step = FIRST_NOTE_HZ / sampleRate;
        voiced = 1;
    }

    @Override
    public boolean isQuiet() {
        boolean quiet = true;
        for (int i = 0; i < used; i++) {
            quiet &= bands[i].isQuiet();
        }
        return quiet;
    }
}
