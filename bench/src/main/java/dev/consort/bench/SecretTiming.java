package dev.consort.bench;

import dev.consort.protocol.invite.RoomSecret;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Whether the time of a comparison tells how much of a secret was right: one that is wrong in its first character against
 * one that is wrong in its last, in random order, and Welch's t of the two. By custom |t| above 4.5 is a leak. A comparison
 * that stops at the first difference is measured in the same way, to show that one would be seen.
 */
public final class SecretTiming {
    private static final int TRIES = 20_000;
    private static final int WARM_UP = 50_000;

    /** Interruptions of the thread are longer than any comparison, and would hide it. */
    private static final double KEPT = 0.9;

    private static final String SECRET = "89ABCDEF";
    private static final String[] WRONG = {"09ABCDEF", "89ABCDE0"};

    private final Random random = new Random(1);
    private int accepted;

    private SecretTiming() {}

    /** Prints the t of the room's secret and that of the leaky comparison. */
    public static void main(String[] arguments) {
        SecretTiming timing = new SecretTiming();
        timing.report("the room's secret", new RoomSecret(SECRET)::matches);
        timing.report("a comparison that leaks", SecretTiming::matchesInHaste);
        if (timing.accepted > 0) {
            throw new IllegalStateException("a wrong secret was accepted");
        }
    }

    private static boolean matchesInHaste(String said) {
        for (int i = 0; i < SECRET.length(); i++) {
            if (SECRET.charAt(i) != said.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void report(String what, Predicate<String> comparison) {
        measure(comparison, WARM_UP);
        double[][] nanos = measure(comparison, TRIES);
        System.out.printf(
                "%-24s wrong first %6.1f ns, wrong last %6.1f ns, t %6.2f; without the slowest tenth %6.2f%n",
                what,
                mean(kept(nanos[0])),
                mean(kept(nanos[1])),
                welch(nanos[0], nanos[1]),
                welch(kept(nanos[0]), kept(nanos[1])));
    }

    /** So many tries of each kind, as nanoseconds. */
    private double[][] measure(Predicate<String> comparison, int tries) {
        double[][] nanos = new double[WRONG.length][tries];
        int[] done = new int[WRONG.length];
        while (done[0] < tries || done[1] < tries) {
            int kind = random.nextInt(WRONG.length);
            if (done[kind] < tries) {
                nanos[kind][done[kind]++] = nanos(comparison, WRONG[kind]);
            }
        }
        return nanos;
    }

    private double nanos(Predicate<String> comparison, String said) {
        long begin = System.nanoTime();
        boolean isRight = comparison.test(said);
        long end = System.nanoTime();
        accepted += isRight ? 1 : 0;
        return end - begin;
    }

    private static double[] kept(double[] nanos) {
        double[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Arrays.copyOf(sorted, (int) (KEPT * sorted.length));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** B. L. Welch, "The generalization of Student's problem", Biometrika 34 (1947). */
    private static double welch(double[] a, double[] b) {
        return (mean(a) - mean(b)) / Math.sqrt(variance(a) / a.length + variance(b) / b.length);
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum() / (values.length - 1);
    }
}
