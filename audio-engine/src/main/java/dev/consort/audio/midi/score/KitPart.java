package dev.consort.audio.midi.score;

import dev.consort.audio.sequencer.score.Drums;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.Step;
import java.util.List;

/** The patterns of the drum kits, written out. */
final class KitPart {
    /** The General MIDI drum behind each of the twelve pads. */
    private static final int[] DRUMS = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    private static final int MIDDLE_C = 60;

    private final NetworkState state;
    private final Parts parts;
    private int bent;

    KitPart(NetworkState state, Parts parts) {
        this.state = state;
        this.parts = parts;
    }

    /** Ticks of the longest kit's patterns, played once; 0 when no pattern has a step. */
    long onePass() {
        return kits().stream().mapToLong(this::onePass).max().orElse(0);
    }

    private List<Integer> kits() {
        return state.instruments()
                .inOrder()
                .filter(each ->
                        each.source().type().isDrums() && state.sequencer().kit(each.id()) != null)
                .map(Instrument::id)
                .toList();
    }

    private long onePass(int id) {
        return Drums.of(state.sequencer().kit(id), null).roundTicks();
    }

    private static List<Integer> order(Kit kit) {
        return kit.chain().isEmpty() ? List.of(kit.current()) : kit.chain();
    }

    /** Repeats every kit's patterns up to a tick. */
    void write(long end) {
        for (int id : kits()) {
            long pass = onePass(id);
            for (long at = 0; pass > 0 && at < Math.min(end, Ticks.LAST) && !parts.isFull(); at += pass) {
                pass(id, at, end);
            }
        }
    }

    private void pass(int id, long begin, long end) {
        Kit kit = state.sequencer().kit(id);
        int step = kit.resolution().ticks();
        long at = begin;
        for (int number : order(kit)) {
            Pattern pattern = kit.patterns().get(number);
            if (pattern != null) {
                long from = at;
                long steps = Math.min(pattern.length(), Math.max(0, (end - from + step - 1) / step));
                pattern.steps().window(0, steps, (place, pad, hit) -> hit(id, pad, from + (long) place * step, hit));
                at += (long) pattern.length() * step;
            }
        }
    }

    private void hit(int id, int pad, long tick, Step step) {
        Kit kit = state.sequencer().kit(id);
        Note note = new Note(kit.resolution().ticks(), step.velocity(), step.probability());
        PadSound sound = kit.pads().get(pad);
        int semitones = (sound == null ? 0 : sound.pitch()) + (step.pitch() == null ? 0 : step.pitch());
        if (sound != null && sound.instrument() != null && parts.has(sound.instrument())) {
            int pitch = (sound.note() == null ? MIDDLE_C : sound.note()) + semitones;
            parts.add(sound.instrument(), tick, Math.max(0, Math.min(Ticks.HIGHEST_PITCH, pitch)), note);
        } else if (pad < DRUMS.length) {
            bent += semitones == 0 ? 0 : 1;
            parts.add(id, tick, DRUMS[pad], note);
        }
    }

    List<String> remarks() {
        return bent == 0
                ? List.of()
                : List.of("Drums that are tuned higher or lower were written as usual: " + bent + ".");
    }
}
