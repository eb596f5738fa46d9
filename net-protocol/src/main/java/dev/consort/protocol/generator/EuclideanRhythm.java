package dev.consort.protocol.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Hits spread as evenly as possible over steps, by Bjorklund's algorithm as in G. Toussaint, "The Euclidean Algorithm
 * Generates Traditional Musical Rhythms" (2005): three in eight is the tresillo, {@code x..x..x.}.
 */
public final class EuclideanRhythm {
    private EuclideanRhythm() {}

    /**
     * The steps, true where there is a hit.
     *
     * @param pulses hits; below 0 counts as 0, above {@code steps} as {@code steps}
     * @param steps 1–64; what is outside counts as the nearer of the two
     * @param rotation steps by which the rhythm is turned to the right; any number
     */
    public static boolean[] of(int pulses, int steps, int rotation) {
        int length = Math.max(1, Math.min(64, steps));
        int hits = Math.max(0, Math.min(length, pulses));
        boolean mixed = hits > 0 && hits < length;
        List<Boolean> even = mixed ? distributed(hits, length - hits) : Collections.nCopies(length, hits > 0);
        boolean[] rhythm = new boolean[length];
        for (int step = 0; step < length; step++) {
            rhythm[Math.floorMod(step + (long) rotation, length)] = even.get(step);
        }
        return rhythm;
    }

    /** Appends the rests to the hits, then what is left over to what there is more than once, until one is left at most. */
    private static List<Boolean> distributed(int hits, int rests) {
        List<List<Boolean>> heads = new ArrayList<>(Collections.nCopies(hits, List.of(true)));
        List<List<Boolean>> tails = new ArrayList<>(Collections.nCopies(rests, List.of(false)));
        do {
            int pairs = Math.min(heads.size(), tails.size());
            List<List<Boolean>> joined = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                joined.add(concatenated(heads.get(i), tails.get(i)));
            }
            tails = new ArrayList<>(
                    heads.size() > pairs ? heads.subList(pairs, heads.size()) : tails.subList(pairs, tails.size()));
            heads = joined;
        } while (tails.size() > 1);
        List<Boolean> all = new ArrayList<>();
        heads.forEach(all::addAll);
        tails.forEach(all::addAll);
        return all;
    }

    private static List<Boolean> concatenated(List<Boolean> head, List<Boolean> tail) {
        List<Boolean> both = new ArrayList<>(head);
        both.addAll(tail);
        return both;
    }
}
