package dev.consort.audio.plot;

import java.io.IOException;

/**
 * A sound in columns: between what it moves in each, and how strong it is there.
 *
 * @param lowest sample of each column, both channels
 * @param highest sample of each column
 * @param effective root of the mean square of each column
 * @param peak highest absolute sample of all
 * @param overall root of the mean square of all
 */
record Envelope(double[] lowest, double[] highest, double[] effective, double peak, double overall) {
    private static final int CHUNK = 65_536;

    /** Reads a sound from end to end. */
    static Envelope of(WavSound sound, int columns) throws IOException {
        double[] lowest = new double[columns];
        double[] highest = new double[columns];
        double[] squares = new double[columns];
        double[] left = new double[CHUNK];
        double[] right = new double[CHUNK];
        for (long at = 0; at < sound.frames(); at += CHUNK) {
            int count = (int) Math.min(CHUNK, sound.frames() - at);
            sound.read(at, count, left, right);
            for (int i = 0; i < count; i++) {
                int column = (int) ((at + i) * columns / sound.frames());
                lowest[column] = Math.min(lowest[column], Math.min(left[i], right[i]));
                highest[column] = Math.max(highest[column], Math.max(left[i], right[i]));
                squares[column] += (left[i] * left[i] + right[i] * right[i]) / 2;
            }
        }
        return finished(lowest, highest, squares, sound.frames());
    }

    private static Envelope finished(double[] lowest, double[] highest, double[] squares, long frames) {
        double peak = 0;
        double sum = 0;
        double[] effective = new double[squares.length];
        for (int i = 0; i < squares.length; i++) {
            peak = Math.max(peak, Math.max(highest[i], -lowest[i]));
            sum += squares[i];
            effective[i] = Math.sqrt(squares[i] * squares.length / frames);
        }
        return new Envelope(lowest, highest, effective, peak, Math.sqrt(sum / frames));
    }
}
