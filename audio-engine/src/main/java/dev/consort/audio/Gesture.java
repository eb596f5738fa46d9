package dev.consort.audio;

/** Gestures packed into a long: kind, then a number of 32 bits, then two of 8. */
final class Gesture {
    static final int ON = 1;
    static final int OFF = 2;
    static final int ALL_OFF = 3;
    static final int LOCATE = 4;
    static final int PAD = 5;

    private Gesture() {}

    static long pack(int kind, int number, int pitch, int velocity) {
        return (long) kind << 56 | (number & 0xFFFFFFFFL) << 16 | (pitch & 0xFFL) << 8 | velocity & 0xFFL;
    }

    static int kind(long gesture) {
        return (int) (gesture >>> 56);
    }

    static int number(long gesture) {
        return (int) (gesture >>> 16);
    }

    static int pitch(long gesture) {
        return (int) (gesture >>> 8) & 0xFF;
    }

    static int velocity(long gesture) {
        return (int) gesture & 0xFF;
    }
}
