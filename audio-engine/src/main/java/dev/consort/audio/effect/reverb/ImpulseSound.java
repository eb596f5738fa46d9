package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.sample.Recording;

/** Works on the sound of impulse responses, before they are transformed. Allocates; for no audio thread. */
final class ImpulseSound {
    private static final int ZEROS = 16;
    private static final double FADE_SECONDS = 0.02;
    private static final double ROOM_SECONDS = 0.9;
    private static final double ROOM_DECAY = 0.7;
    private static final double[] WALLS = {0.0043, 0.0071, 0.0097, 0.0131, 0.0173, 0.0219, 0.0263};
    private static final long SEED = 1962;
    private static final double SIXTY_DB = 3 * Math.log(10);

    private ImpulseSound() {}

    /** One side at another rate, by windowed sinc; no longer than so many frames, and faded out where it is cut. */
    static float[] at(float[] side, int from, int to, int longest) {
        long whole = Math.max(1, Math.round((double) side.length * to / from));
        float[] result = new float[(int) Math.min(longest, whole)];
        double step = (double) from / to;
        for (int i = 0; i < result.length; i++) {
            float value = from == to ? sample(side, i) : between(side, i * step, Math.min(1, 1 / step));
            result[i] = value;
        }
        if (whole > longest) {
            fade(result, (int) (FADE_SECONDS * to));
        }
        return result;
    }

    /** The value at a fractional place, without what is above a share of the Nyquist frequency; Hann's window. */
    private static float between(float[] side, double place, double band) {
        double reach = ZEROS / band;
        double sum = 0;
        for (int i = (int) Math.ceil(place - reach); i <= place + reach; i++) {
            double away = (place - i) * band;
            double sinc = Math.abs(away) < 1e-9 ? 1 : Math.sin(Math.PI * away) / (Math.PI * away);
            sum += sample(side, i) * sinc * (1 + Math.cos(Math.PI * away / ZEROS)) / 2;
        }
        // An impulse keeps its weight: what has more frames has lower ones; the level is set afterwards anyway.
        return (float) (sum * band);
    }

    private static float sample(float[] side, int at) {
        float value = at >= 0 && at < side.length ? side[at] : 0;
        return Math.abs(value) <= Float.MAX_VALUE ? value : 0;
    }

    private static void fade(float[] side, int frames) {
        for (int i = 0; i < frames && i < side.length; i++) {
            side[side.length - 1 - i] *= (float) i / frames;
        }
    }

    /** Makes the mean energy of both sides 1; silence stays silence. */
    static void level(float[] left, float[] right) {
        double energy = 0;
        for (int i = 0; i < left.length; i++) {
            energy += ((double) left[i] * left[i] + (double) right[i] * right[i]) / 2;
        }
        double gain = energy > 0 ? 1 / Math.sqrt(energy) : 0;
        for (int i = 0; i < left.length; i++) {
            left[i] *= (float) gain;
            right[i] *= (float) gain;
        }
    }

    /** A small room: a few walls, and then noise that dies away, the highs first; other noise on the other side. */
    static Recording room(int sampleRate) {
        int frames = (int) (ROOM_SECONDS * sampleRate);
        return new Recording("room", sampleRate, roomSide(frames, sampleRate, 0), roomSide(frames, sampleRate, 1));
    }

    private static float[] roomSide(int frames, int sampleRate, int side) {
        float[] sound = new float[frames];
        Dice dice = new Dice(SEED + side);
        double dull = 0;
        for (int i = 0; i < frames; i++) {
            double seconds = (double) i / sampleRate;
            double share = (0.15 + 0.6 * Math.exp(-6 * seconds)) * Math.min(1, 48_000.0 / sampleRate);
            dull += (dice.bipolar() - dull) * share;
            double swell = Math.min(1, seconds / 0.012);
            sound[i] = (float) (dull * swell * Math.exp(-SIXTY_DB * seconds / ROOM_DECAY));
        }
        for (int wall = 0; wall < WALLS.length; wall++) {
            int at = (int) (WALLS[wall] * (1 + 0.09 * side) * sampleRate);
            sound[Math.min(frames - 1, at)] += (float) ((wall % 2 == side ? 2.2 : -1.6) / (1 + 0.4 * wall));
        }
        return sound;
    }
}
