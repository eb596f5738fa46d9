package dev.consort.audio.scsynth.osc;

import java.time.Instant;

/**
 * OSC time tags: 32 bits of seconds since 1900 and 32 bits of their fraction, as in the Network Time Protocol. The
 * seconds begin anew in 2036, as the server expects.
 */
public final class NtpTime {
    /** Not at a time but as soon as it arrives. */
    public static final long AT_ONCE = 1;

    private static final long SECONDS_1900_TO_1970 = 2_208_988_800L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final double FRACTIONS_PER_SECOND = 4294967296.0;

    private NtpTime() {}

    /** The time tag of a moment of the clock on the wall. */
    public static long of(Instant moment) {
        return of(moment.getEpochSecond(), moment.getNano());
    }

    /** The time tag of so many nanoseconds since 1970. */
    public static long ofEpochNanos(long nanos) {
        return of(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND));
    }

    private static long of(long epochSecond, long nanos) {
        return epochSecond + SECONDS_1900_TO_1970 << 32 | (nanos << 32) / NANOS_PER_SECOND;
    }

    /** The time tag of so many seconds from the beginning of a render without a clock. */
    public static long ofSeconds(double seconds) {
        return (long) (seconds * FRACTIONS_PER_SECOND);
    }
}
