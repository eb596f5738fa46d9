package dev.consort.protocol.action;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;

/** All notes that begin in a range, its end not included. Without a clip, those of the instrument's track. */
public sealed interface NoteRangeAction extends PianoRollAction {
    /** The range's first tick. */
    int from();

    /** The tick behind the range. */
    int to();

    private static Check span(NoteRangeAction action, NetworkState state) {
        return action.place(state).and(() -> action.from() <= action.to(), () -> "the range ends before it begins");
    }

    /** Takes away every note that begins there. */
    record ClearRange(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int from,
            @Range(min = 0, max = Tick.LAST + 1) int to) implements NoteRangeAction {
        /** In the instrument's track. */
        public ClearRange(int instrument, int from, int to) {
            this(instrument, null, from, to);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return span(this, state).then(() -> edited(state, this::cleared));
        }

        private NoteMap cleared(NoteMap notes) {
            NoteEdits edits = new NoteEdits();
            notes.window(from, to, (tick, pitch, note) -> edits.remove(tick, pitch));
            return edits.appliedTo(notes);
        }
    }

    /** Moves the beginning of every note to the nearest multiple of {@code grid} ticks. */
    record Quantize(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int from,
            @Range(min = 0, max = Tick.LAST + 1) int to,
            @Range(min = 1, max = 16 * Ticks.PER_QUARTER) int grid)
            implements NoteRangeAction {
        /** In the instrument's track. */
        public Quantize(int instrument, int from, int to, int grid) {
            this(instrument, null, from, to, grid);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return span(this, state)
                    .then(() -> edited(state, n -> Relocation.of(n, from, to, this::nearest, pitch -> pitch)));
        }

        private int nearest(int tick) {
            return Math.min((tick + grid / 2) / grid * grid, Ticks.LAST);
        }
    }

    /** Moves every note by semitones; refused if one would leave the keyboard. */
    record Transpose(
            int instrument,
            @MayBeAbsent Integer clip,
            @Tick int from,
            @Range(min = 0, max = Tick.LAST + 1) int to,

            @Range(min = -Ticks.HIGHEST_PITCH, max = Ticks.HIGHEST_PITCH)
            int semitones)
            implements NoteRangeAction {
        /** In the instrument's track. */
        public Transpose(int instrument, int from, int to, int semitones) {
            this(instrument, null, from, to, semitones);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return span(this, state)
                    .and(() -> staysOnKeyboard(notes(state)), () -> "that would move notes off the keyboard")
                    .then(() ->
                            edited(state, n -> Relocation.of(n, from, to, tick -> tick, pitch -> pitch + semitones)));
        }

        private boolean staysOnKeyboard(NoteMap notes) {
            boolean[] stays = {true};
            notes.window(from, to, (tick, pitch, note) -> stays[0] &= isOnKeyboard(pitch + semitones));
            return stays[0];
        }

        private static boolean isOnKeyboard(int pitch) {
            return pitch >= 0 && pitch <= Ticks.HIGHEST_PITCH;
        }
    }
}
