package dev.consort.tui.view;

import dev.consort.protocol.state.pattern.Ticks;

/** The piano roll's cursor and what one step of it is. */
public final class RollView {
    private static final int[] STEPS = {15, 30, 60, 120, 240, 480, 960, 1920};
    private static final int SIXTEENTH = 3;

    private int zoom = SIXTEENTH;
    private GridFeel feel = GridFeel.STRAIGHT;
    private int tick;
    private int pitch = 60;
    private int duration = 120;
    private int velocity = 96;
    private boolean follow;
    private Integer clip;

    /** Ticks in one step, which is one column. */
    public int step() {
        return feel.ticks(STEPS[zoom]);
    }

    /** Makes steps finer or coarser; the cursor stays on a step. */
    public void zoom(int finer) {
        zoom = clamp(zoom - finer, finest(), STEPS.length - 1);
        tick = tick / step() * step();
    }

    /** The finest step has no dotted one in whole ticks. */
    private int finest() {
        return feel == GridFeel.DOTTED ? 1 : 0;
    }

    public GridFeel feel() {
        return feel;
    }

    /** Makes steps straight, triplets or dotted; the cursor stays on a step. */
    public void feel(GridFeel changed) {
        feel = changed;
        zoom(0);
    }

    public int tick() {
        return tick;
    }

    public int pitch() {
        return pitch;
    }

    /** The length of the next new note. */
    public int duration() {
        return duration;
    }

    public void duration(int ticks) {
        duration = clamp(ticks, 1, 64 * Ticks.PER_QUARTER);
    }

    /** The loudness of the next new note. */
    public int velocity() {
        return velocity;
    }

    public void velocity(int loudness) {
        velocity = clamp(loudness, 1, 127);
    }

    /** The clip whose notes are edited; null for the roll itself. */
    public Integer clip() {
        return clip;
    }

    /** Edits the notes of a clip, or those of the roll for null. */
    public void edit(Integer edited) {
        clip = edited;
    }

    /** Whether the picture follows the playhead. */
    public boolean follow() {
        return follow;
    }

    public void follow(boolean following) {
        follow = following;
    }

    /** Puts the cursor on the step that a tick lies in. */
    public void moveTo(int toTick, int toPitch) {
        tick = clamp(toTick, 0, Ticks.LAST) / step() * step();
        pitch = clamp(toPitch, 0, Ticks.HIGHEST_PITCH);
    }

    private static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(high, value));
    }
}
