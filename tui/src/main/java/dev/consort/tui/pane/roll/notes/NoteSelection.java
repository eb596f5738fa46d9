package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.view.RollView;

/** A part of the grid from where the selection began to the cursor. */
public final class NoteSelection {
    private final RollView roll;
    private boolean on;
    private boolean everyPitch;
    private int tick;
    private int pitch;

    public NoteSelection(RollView roll) {
        this.roll = roll;
    }

    public boolean isOn() {
        return on;
    }

    /** Begins at the cursor. */
    public void begin() {
        on = true;
        everyPitch = false;
        tick = roll.tick();
        pitch = roll.pitch();
    }

    /** Begins at a tick and reaches over all pitches, wherever the cursor goes. */
    public void beginAt(int firstTick) {
        begin();
        tick = firstTick;
        everyPitch = true;
    }

    /** Reaches over all pitches, or again only to the cursor. */
    public void everyPitch(boolean every) {
        everyPitch = every;
    }

    public boolean hasEveryPitch() {
        return everyPitch;
    }

    public void end() {
        on = false;
    }

    /** Goes along with notes that were moved, the cursor as well. */
    public void shift(int ticks, int semitones) {
        tick = Math.max(0, Math.min(Ticks.LAST, tick + ticks));
        pitch = Math.max(0, Math.min(Ticks.HIGHEST_PITCH, pitch + semitones));
        roll.moveTo(roll.tick() + ticks, roll.pitch() + semitones);
    }

    /** What is selected; only while it is on. */
    public NoteArea area() {
        int from = Math.min(tick, roll.tick());
        int to = Math.min(Ticks.LAST + 1, Math.max(tick, roll.tick()) + roll.step());
        return everyPitch
                ? NoteArea.of(from, to)
                : new NoteArea(from, to, Math.min(pitch, roll.pitch()), Math.max(pitch, roll.pitch()));
    }
}
