package dev.consort.protocol.state.automation;

/** The way from one point of automation to the next. */
public enum PointCurve {
    /** In a straight line. */
    LINEAR {
        @Override
        public double at(double share) {
            return share;
        }
    },
    /** Slowly at first: the square of the way. */
    EXPONENTIAL {
        @Override
        public double at(double share) {
            return share * share;
        }
    },
    /** Not before the next point. */
    STEP {
        @Override
        public double at(double share) {
            return share < 1 ? 0 : 1;
        }
    },
    /** Slowly at both ends: Hermite's 3t² − 2t³. */
    S_CURVE {
        @Override
        public double at(double share) {
            return share * share * (3 - 2 * share);
        }
    };

    /** How much of the way in value is done when this share of the way in time is, both 0–1. */
    public abstract double at(double share);
}
