package dev.consort.audio.mix;

import dev.consort.audio.voice.Part;
import java.util.Arrays;

/** Keys of an instrument that are let go within a stretch that is not rendered yet, in their order. Offline only. */
final class PendingReleases {
    private int[] chunks = {};
    private int[] keys = {};
    private int count;
    private int next;

    void add(int chunk, int pitch, boolean live) {
        if (count == keys.length) {
            chunks = Arrays.copyOf(chunks, 2 * count + 8);
            keys = Arrays.copyOf(keys, 2 * count + 8);
        }
        chunks[count] = chunk;
        keys[count++] = 2 * pitch + (live ? 1 : 0);
    }

    /** Lets go what is let go until a chunk begins. */
    void perform(Part part, int chunk) {
        while (next < count && chunks[next] <= chunk) {
            part.release(keys[next] / 2, keys[next] % 2 == 1);
            next++;
        }
        if (next == count) {
            next = 0;
            count = 0;
        }
    }
}
