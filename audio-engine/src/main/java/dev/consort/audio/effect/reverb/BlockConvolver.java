package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.Fft;
import java.util.Arrays;

/**
 * Convolves stereo sound with pieces of one length, by overlap-save. The sound of a block is worked out either at once
 * when the block is full, to be heard during the next, or bit by bit during the next, to be heard during the one after.
 * The order of all sums is the same however time is cut up. Never allocates once it is made.
 */
final class BlockConvolver {
    private final int block;
    private final boolean spread;
    private final Fft fft;
    private final Spectra history;
    private final Spectra sum;
    private final double[] real;
    private final double[] imaginary;
    private final float[] inLeft;
    private final float[] inRight;
    private final float[] outLeft;
    private final float[] outRight;
    private Spectra impulse;
    private int newest;
    private int known;
    private int filled;
    private int done;
    private int units;
    private double unitsPerFrame;

    /**
     * Convolves with nothing yet.
     *
     * @param pieces the most that an impulse response may have
     * @param spread whether the work is spread over the time of a block
     */
    BlockConvolver(int block, int pieces, boolean spread) {
        this.block = block;
        this.spread = spread;
        fft = new Fft(2 * block);
        history = new Spectra(2 * block, Math.max(1, pieces));
        sum = new Spectra(2 * block, 1);
        real = new double[2 * block];
        imaginary = new double[2 * block];
        inLeft = new float[2 * block];
        inRight = new float[2 * block];
        outLeft = new float[block];
        outRight = new float[block];
    }

    /** Convolves with other pieces from now on, and forgets what it has heard. */
    void use(Spectra pieces) {
        impulse = pieces;
        reset();
    }

    float left() {
        return outLeft[filled];
    }

    float right() {
        return outRight[filled];
    }

    /** Takes in a frame; {@link #left} and {@link #right}, asked before, belong to it. */
    void write(float left, float right) {
        if (impulse.pieces() == 0) {
            return;
        }
        inLeft[block + filled] = left;
        inRight[block + filled] = right;
        filled++;
        if (filled == block) {
            turnOver();
        } else if (spread) {
            work((int) (unitsPerFrame * filled));
        }
    }

    private void turnOver() {
        filled = 0;
        if (spread) {
            work(units);
            deliver();
        }
        begin();
        if (!spread) {
            work(units);
            deliver();
        }
    }

    /** Takes over the block that is full, behind the one before it. */
    private void begin() {
        for (int i = 0; i < 2 * block; i++) {
            real[i] = inLeft[i];
            imaginary[i] = inRight[i];
        }
        System.arraycopy(inLeft, block, inLeft, 0, block);
        System.arraycopy(inRight, block, inRight, 0, block);
        newest = newest == 0 ? history.pieces() - 1 : newest - 1;
        known = Math.min(known + 1, history.pieces());
        done = 0;
        units = 2 + Math.min(known, impulse.pieces());
        unitsPerFrame = (double) units / block;
    }

    private void work(int until) {
        while (done < until) {
            if (done == 0) {
                fft.forward(real, imaginary);
                history.take(newest, real, imaginary);
                sum.clear();
            } else if (done < units - 1) {
                int piece = done - 1;
                sum.addProduct(history, (newest + piece) % history.pieces(), impulse, piece);
            } else {
                sum.give(0, real, imaginary);
                fft.inverse(real, imaginary);
            }
            done++;
        }
    }

    private void deliver() {
        for (int i = 0; i < block; i++) {
            outLeft[i] = units == 0 ? 0 : (float) real[block + i];
            outRight[i] = units == 0 ? 0 : (float) imaginary[block + i];
        }
    }

    /** Forgets what it has heard; costs little, however long the impulse response is. */
    void reset() {
        if (known == 0 && filled == 0) {
            return;
        }
        known = 0;
        filled = 0;
        units = 0;
        unitsPerFrame = 0;
        done = 0;
        Arrays.fill(inLeft, 0);
        Arrays.fill(inRight, 0);
        Arrays.fill(outLeft, 0);
        Arrays.fill(outRight, 0);
    }
}
