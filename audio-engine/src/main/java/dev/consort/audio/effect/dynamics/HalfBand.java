package dev.consort.audio.effect.dynamics;

/**
 * Brings one channel to twice its rate and back, so that what is bent between makes fewer aliases: two branches of
 * all-pass filters. Flat up to 0.45 of the lower rate, 100 dB down from 0.55 of it on. Frame by frame, or many at once.
 *
 * <p>Structure: Regalia, Mitra and Vaidyanathan, "The Digital All-Pass Filter: A Versatile Signal Processing Building
 * Block" (1988); coefficients of an elliptic half-band filter with a transition of 0.05 of the higher rate.
 */
final class HalfBand {
    private final AllPasses upEven = even();
    private final AllPasses upOdd = odd();
    private final AllPasses downEven = even();
    private final AllPasses downOdd = odd();
    private double waiting;

    private static AllPasses even() {
        return new AllPasses(0.03583278843106211, 0.2720401433964576, 0.5720571972357003, 0.827124761997324);
    }

    private static AllPasses odd() {
        return new AllPasses(0.1340901419430669, 0.4243248712718685, 0.7062921421386394, 0.9415030941737551);
    }

    /** The first of the two frames that a frame becomes. */
    double first(double in) {
        return upEven.next(in);
    }

    /** The second of them. */
    double second(double in) {
        return upOdd.next(in);
    }

    /** The frame that two frames become. */
    double down(double first, double second) {
        double sum = downEven.next(first) + downOdd.next(waiting);
        waiting = second;
        return sum / 2;
    }

    /** The two frames that each of these becomes. */
    void up(double[] in, double[] first, double[] second, int frames) {
        AllPasses.process(upEven, in, first, upOdd, in, second, frames);
    }

    /** The frames that each two of these become, in place of the first; the second are written on. */
    void down(double[] first, double[] second, int frames) {
        double next = second[frames - 1];
        System.arraycopy(second, 0, second, 1, frames - 1);
        second[0] = waiting;
        waiting = next;
        AllPasses.process(downEven, first, first, downOdd, second, second, frames);
        for (int i = 0; i < frames; i++) {
            first[i] = (first[i] + second[i]) / 2;
        }
    }

    void flush() {
        upEven.flush();
        upOdd.flush();
        downEven.flush();
        downOdd.flush();
    }

    void reset() {
        upEven.reset();
        upOdd.reset();
        downEven.reset();
        downOdd.reset();
        waiting = 0;
    }
}
