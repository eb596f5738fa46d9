package dev.consort.protocol.generator;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Gives strokes their ends: after their length, or at the next note if they have none, and in any case where the same
 * pitch is struck again.
 */
final class Articulation {
    private static final int PITCHES = 128;

    private final int[] nextOfPitch = new int[PITCHES];
    private final Deque<GeneratedNote> notes = new ArrayDeque<>();
    private int next = Integer.MAX_VALUE;

    private Articulation() {
        Arrays.fill(nextOfPitch, Integer.MAX_VALUE);
    }

    /** The notes of strokes, whose ticks rise; those whose next one is not among them may come out too long. */
    static Deque<GeneratedNote> of(List<Stroke> strokes) {
        Articulation articulation = new Articulation();
        for (int i = strokes.size() - 1; i >= 0; i--) {
            articulation.prepend(strokes.get(i));
        }
        return articulation.notes;
    }

    private void prepend(Stroke stroke) {
        int own = stroke.length() > 0 ? stroke.tick() + stroke.length() : Math.min(next, stroke.latestEnd());
        int end = Math.min(own, nextOfPitch[stroke.pitch()]);
        notes.addFirst(new GeneratedNote(stroke.tick(), stroke.pitch(), end - stroke.tick(), stroke.velocity()));
        next = stroke.tick();
        nextOfPitch[stroke.pitch()] = stroke.tick();
    }
}
