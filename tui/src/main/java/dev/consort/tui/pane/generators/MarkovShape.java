package dev.consort.tui.pane.generators;

import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ways from tone to tone for a chain: how likely each interval is. */
enum MarkovShape {
    ANY("any tone is as likely"),
    STEPS("mostly steps"),
    THIRDS("mostly thirds, as in chords"),
    FIFTHS("mostly fourths and fifths"),
    REPEATS("mostly the same tone again");

    private static final int TONES = 12;
    private static final double LIKELY = 1;
    private static final double RARE = 0.05;

    private final String label;

    MarkovShape(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The weights, row by row from C. */
    List<Double> matrix() {
        List<Double> weights = new ArrayList<>();
        for (int from = 0; from < TONES; from++) {
            for (int to = 0; to < TONES; to++) {
                weights.add(weight(Math.floorMod(to - from, TONES)));
            }
        }
        return weights;
    }

    /** @param interval semitones up, 0–11 */
    private double weight(int interval) {
        int distance = Math.min(interval, TONES - interval);
        return switch (this) {
            case ANY -> 0.5;
            case STEPS -> distance == 1 || distance == 2 ? LIKELY : RARE;
            case THIRDS -> distance == 3 || distance == 4 ? LIKELY : RARE;
            case FIFTHS -> distance == 5 ? LIKELY : RARE;
            case REPEATS -> distance == 0 ? LIKELY : distance <= 2 ? 4 * RARE : RARE;
        };
    }

    /** The shape that weights are of; null for any others, such as learned ones. */
    static MarkovShape of(Algorithm.Markov chain) {
        return Arrays.stream(values())
                .filter(shape -> shape.matrix().equals(chain.matrix()))
                .findFirst()
                .orElse(null);
    }

    /** The ways from note to note in a track; null if it has fewer than two notes. What never follows has weight 0. */
    static List<Double> learned(NoteMap notes) {
        if (notes.size() < 2) {
            return null;
        }
        double[] counts = new double[TONES * TONES];
        int[] last = {-1};
        notes.forEachEvent((tick, pitch, note) -> {
            if (last[0] >= 0) {
                counts[last[0] % TONES * TONES + pitch % TONES]++;
            }
            last[0] = pitch;
        });
        double most = Arrays.stream(counts).max().orElse(1);
        return Arrays.stream(counts).map(count -> count / most).boxed().toList();
    }
}
