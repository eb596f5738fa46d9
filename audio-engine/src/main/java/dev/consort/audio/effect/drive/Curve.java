package dev.consort.audio.effect.drive;

/**
 * The curves that sounds are bent along, each as its mean over the way from one sample to the next, which keeps most of
 * what would be mirrored at half the sample rate from arising, at the price of half a sample of delay.
 *
 * <p>Antiderivative antialiasing: Parker, Zavalishin and Le Bivic, "Reducing the Aliasing of Nonlinear Waveshaping Using
 * Continuous-Time Convolution" (DAFx 2016). Where the difference of the antiderivatives can be written without dividing by
 * the distance, it is, so that nothing is lost to rounding.
 */
enum Curve {
    /** x/√(1+x²): the antiderivative is √(1+x²). */
    SOFT {
        @Override
        double mean(double from, double to) {
            return (from + to) / (Math.sqrt(1 + from * from) + Math.sqrt(1 + to * to));
        }

        @Override
        void means(double from, double[] way, double[] means, int frames) {
            roots(way, means, frames);
            double last = from;
            double lastRoot = Math.sqrt(1 + from * from);
            for (int i = 0; i < frames; i++) {
                double root = means[i];
                means[i] = (last + way[i]) / (lastRoot + root);
                last = way[i];
                lastRoot = root;
            }
        }
    },
    /** Straight within ±1, constant beyond. */
    HARD {
        @Override
        double mean(double from, double to) {
            double way = to - from;
            if (Math.abs(way) < CLOSE) {
                return clipped((from + to) / 2);
            }
            return (area(to) - area(from)) / way;
        }
    },
    /** sin x: its mean is the sine of the middle times sin h/h, h being half the way. */
    FOLD {
        @Override
        double mean(double from, double to) {
            double half = (to - from) / 2;
            double narrower = Math.abs(half) < CLOSE ? 1 : Math.sin(half) / half;
            return Math.sin((from + to) / 2) * narrower;
        }
    };

    private static final double CLOSE = 1e-5;
    private static final Curve[] ALL = values();

    /** The mean over the way between two values, within ±1. */
    abstract double mean(double from, double to);

    /** The means over a way of several steps, from where it begins. */
    void means(double from, double[] way, double[] means, int frames) {
        double last = from;
        for (int i = 0; i < frames; i++) {
            means[i] = mean(last, way[i]);
            last = way[i];
        }
    }

    private static void roots(double[] way, double[] roots, int frames) {
        for (int i = 0; i < frames; i++) {
            roots[i] = Math.sqrt(1 + way[i] * way[i]);
        }
    }

    /** The curve with a number, 0–2. */
    static Curve at(int number) {
        return ALL[number];
    }

    private static double clipped(double x) {
        return Math.max(-1, Math.min(1, x));
    }

    private static double area(double x) {
        double size = Math.abs(x);
        return size <= 1 ? size * size / 2 : size - 0.5;
    }
}
