package dev.consort.audio.crew;

import java.util.ArrayList;
import java.util.List;

/**
 * The thread that renders to a file, and helpers that work beside it. What is shared out is done when {@link #share}
 * returns. A helper that the system keeps from running is not waited for: the others take its parts. For one thread at a
 * time.
 */
public final class Crew implements AutoCloseable {
    private static final int MOST = 16;

    private final List<Hand> helpers = new ArrayList<>();

    /**
     * A crew.
     *
     * @param hands threads, the one that renders included, 1–16
     */
    public Crew(int hands) {
        if (hands < 1 || hands > MOST) {
            throw new IllegalArgumentException("a crew of " + hands);
        }
        for (int hand = 1; hand < hands; hand++) {
            helpers.add(new Hand(hand));
        }
    }

    /** A crew that uses all cores that there are. */
    public static Crew ofAllCores() {
        return leaving(0);
    }

    /** A crew for work beside a band that plays: one core is left to the band, where there are two. */
    public static Crew ofSpareCores() {
        return leaving(1);
    }

    private static Crew leaving(int cores) {
        return new Crew(Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors() - cores)));
    }

    /** Threads, the one that renders included. */
    public int hands() {
        return helpers.size() + 1;
    }

    /**
     * Does all parts of a work, which see what this thread wrote before, and whose writes this thread sees after.
     *
     * @throws RuntimeException the first that a part threw, after all others are done; errors likewise
     */
    public void share(Shift shift, int parts) {
        if (helpers.isEmpty() || parts < 2) {
            for (int part = 0; part < parts; part++) {
                shift.work(part, 0);
            }
            return;
        }
        Round round = new Round(shift, parts);
        for (Hand helper : helpers) {
            helper.offer(round);
        }
        round.take(0);
        round.await();
    }

    /** Sends the helpers home. */
    @Override
    public void close() {
        for (Hand helper : helpers) {
            helper.close();
        }
    }
}
