package dev.consort.audio.listen;

/**
 * How loud a sound at 48 kHz is to the ear: integrated loudness after ITU-R BS.1770-5, annex 1, in LUFS. A sine of 997 Hz
 * that fills one side has −3.01.
 */
final class Loudness {
    private static final int RATE = 48_000;
    private static final int STEP = RATE / 10;
    private static final int BLOCK_STEPS = 4;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    /** The head, a shelf. Tables 1 and 2 of the recommendation: b0, b1, b2, a1, a2. */
    private static final double[] HEAD = {
        1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
    };

    private static final double[] HIGH_PASS = {1, -2, 1, -1.99004745483398, 0.99007225036621};

    private Loudness() {}

    /** −∞ for silence. */
    static double of(float[] left, float[] right) {
        double[] steps = steps(left);
        double[] others = steps(right);
        double[] blocks = new double[Math.max(0, steps.length - BLOCK_STEPS + 1)];
        for (int block = 0; block < blocks.length; block++) {
            for (int i = block; i < block + BLOCK_STEPS; i++) {
                blocks[block] += (steps[i] + others[i]) / BLOCK_STEPS;
            }
        }
        double audible = mean(blocks, ABSOLUTE_GATE);
        return decibels(mean(blocks, decibels(audible) + RELATIVE_GATE));
    }

    /** The weighted power of each tenth of a second. */
    private static double[] steps(float[] side) {
        double[] weighted = filtered(filtered(side.clone(), HEAD), HIGH_PASS);
        double[] steps = new double[side.length / STEP];
        for (int i = 0; i < steps.length * STEP; i++) {
            steps[i / STEP] += weighted[i] * weighted[i] / STEP;
        }
        return steps;
    }

    private static double[] filtered(float[] signal, double[] c) {
        double[] wide = new double[signal.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = signal[i];
        }
        return filtered(wide, c);
    }

    private static double[] filtered(double[] signal, double[] c) {
        double one = 0;
        double two = 0;
        for (int i = 0; i < signal.length; i++) {
            double in = signal[i];
            double out = c[0] * in + one;
            one = c[1] * in - c[3] * out + two;
            two = c[2] * in - c[4] * out;
            signal[i] = out;
        }
        return signal;
    }

    private static double mean(double[] blocks, double gate) {
        double sum = 0;
        int count = 0;
        for (double block : blocks) {
            if (decibels(block) > gate) {
                sum += block;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double decibels(double power) {
        return -0.691 + 10 * Math.log10(power);
    }
}
