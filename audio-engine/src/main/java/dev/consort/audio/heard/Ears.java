package dev.consort.audio.heard;

import java.util.Arrays;
import java.util.Set;

/** Where somebody listens. Any thread; who plays sees a change from the next chunk on. */
public final class Ears {
    /** So many instruments are heard at once, beside the mix. */
    public static final int MOST = 8;

    private static final Ear[] NONE = {};

    private final int frames;
    private volatile Ear[] listening = NONE;

    /** @param sampleRate Hz */
    public Ears(int sampleRate) {
        frames = framesAt(sampleRate);
    }

    /** How many frames are looked at, an eighth of a second or more: a power of two. */
    static int framesAt(int sampleRate) {
        return Integer.highestOneBit(Math.max(2, sampleRate / 8 - 1)) << 1;
    }

    int frames() {
        return frames;
    }

    /** Those that are to be told what is heard; not to be changed. For the audio thread. */
    public Ear[] listening() {
        return listening;
    }

    /** The mix and these instruments, those with the lowest ids, are heard from now on; who was heard before goes on. */
    void listenTo(Set<Integer> instruments) {
        Ear[] before = listening;
        int[] wanted = instruments.stream()
                .mapToInt(Integer::intValue)
                .filter(id -> id > Ear.MIX)
                .sorted()
                .limit(MOST)
                .toArray();
        Ear[] now = new Ear[wanted.length + 1];
        now[0] = earFor(Ear.MIX, before);
        for (int i = 0; i < wanted.length; i++) {
            now[i + 1] = earFor(wanted[i], before);
        }
        listening = now;
    }

    private Ear earFor(int instrument, Ear[] before) {
        return Arrays.stream(before)
                .filter(ear -> ear.instrument() == instrument)
                .findFirst()
                .orElseGet(() -> new Ear(instrument, frames));
    }

    /** Nothing is heard from now on, and nothing is written. */
    void rest() {
        listening = NONE;
    }
}
