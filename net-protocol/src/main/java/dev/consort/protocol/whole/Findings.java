package dev.consort.protocol.whole;

/** The first thing that is wrong, in words. */
final class Findings {
    private String first;

    /** @param place where, such as {@code "instruments/byId/3"} */
    void that(boolean holds, String place, String sentence) {
        if (!holds && first == null) {
            first = place + ": " + sentence;
        }
    }

    /** Null if nothing is wrong. */
    String first() {
        return first;
    }
}
