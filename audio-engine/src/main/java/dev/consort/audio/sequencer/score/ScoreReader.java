package dev.consort.audio.sequencer.score;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepMap;

/**
 * Is told what a score holds in a window. Made once and used again and again, so that reading allocates nothing; for one
 * thread.
 */
public abstract class ScoreReader {
    final NoteMap.EventVisitor<Note> notes = this::take;
    final StepMap.EventVisitor<Step> steps = this::take;
    private long offset;
    private long cut;

    /**
     * A note.
     *
     * @param tick where it is written
     * @param duration in ticks, 1 or more
     * @param probability chance that it sounds, 0–1
     */
    protected abstract void onNote(int tick, int pitch, int duration, int velocity, double probability);

    /**
     * A hit of a kit's pad.
     *
     * @param step how many steps there were since tick 0
     * @param semitones added to the pad's own
     * @param probability chance that it sounds, 0–1
     */
    protected abstract void onHit(long step, int pad, int velocity, int semitones, double probability);

    /** The next notes are written so many ticks later than they say, and end at a tick at the latest. */
    void from(long ticks, long latestEnd) {
        offset = ticks;
        cut = latestEnd;
    }

    private void take(int tick, int pitch, Note note) {
        long at = offset + tick;
        int duration = (int) Math.max(1, Math.min(note.duration(), cut - at));
        Double chance = note.probability();
        onNote((int) at, pitch, duration, note.velocity(), chance == null ? 1 : chance);
    }

    private void take(int step, int pad, Step hit) {
        Double chance = hit.probability();
        Integer pitch = hit.pitch();
        onHit(offset, pad, hit.velocity(), pitch == null ? 0 : pitch, chance == null ? 1 : chance);
    }
}
