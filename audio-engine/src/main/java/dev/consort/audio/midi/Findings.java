package dev.consort.audio.midi;

import java.util.ArrayList;
import java.util.List;

/** What a file held that could not be taken over as it was, counted while it is read. */
final class Findings {
    /** Most notes of a file. */
    static final int MOST_NOTES = 500_000;

    int tooLate;
    int tooLong;
    int endless;
    int inOnePlace;
    int tooManyChanges;
    int noTempo;
    int oddTempos;
    private int notes;
    private int tooMany;

    /** Counts a note; false when there are too many of them. */
    boolean takeNote() {
        boolean room = notes < MOST_NOTES;
        notes += room ? 1 : 0;
        tooMany += room ? 0 : 1;
        return room;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        say(tooLate, "Notes later than bar 100,000 were left out: ", sentences);
        say(tooLong, "Notes longer than 1,024 bars were shortened to that: ", sentences);
        say(endless, "Notes without an end were ended with their track: ", sentences);
        say(inOnePlace, "Notes that began together at one pitch became one: ", sentences);
        say(tooMany, "Notes beyond the first 500,000 were left out: ", sentences);
        say(tooManyChanges, "Changes of tempo or metre beyond the first 10,000 were left out: ", sentences);
        say(noTempo, "Tempos of zero length were left out: ", sentences);
        say(oddTempos, "Tempos outside 5–1,600 bpm were brought into it: ", sentences);
        return sentences;
    }

    private static void say(int count, String what, List<String> sentences) {
        if (count > 0) {
            sentences.add(what + count + ".");
        }
    }
}
