package dev.consort.audio.sequencer.score;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import java.util.List;

/**
 * A kit's patterns, round and round: its chain, or its current pattern. Steps are counted on through loops of the song.
 * Immutable; read without allocating.
 */
public final class Drums {
    private final Kit kit;
    private final Pattern[] round;
    private final int steps;
    private final int hits;

    private Drums(Kit kit) {
        this.kit = kit;
        List<Integer> numbers = kit.chain().isEmpty() ? List.of(kit.current()) : kit.chain();
        round = numbers.stream()
                .map(number -> kit.patterns().get(number))
                .filter(pattern -> pattern != null)
                .toArray(Pattern[]::new);
        int[] count = {0, 0};
        for (Pattern pattern : round) {
            count[0] += pattern.length();
            pattern.steps().window(0, pattern.length(), (step, pad, hit) -> count[1]++);
        }
        steps = count[0];
        hits = count[1];
    }

    /** The drums of a kit; the former ones if the kit is the same. */
    public static Drums of(Kit kit, Drums before) {
        return before != null && before.kit == kit ? before : new Drums(kit);
    }

    /** Ticks of one step. */
    public int stepTicks() {
        return kit.resolution().ticks();
    }

    /** Ticks of one whole round; 0 if there is no hit in it. */
    public long roundTicks() {
        return hits == 0 ? 0 : (long) steps * stepTicks();
    }

    /** How many hits there are in a round. */
    public int hits() {
        return hits;
    }

    /** How many ticks late a step is, by its number. */
    public double late(long step) {
        return step % 2 == 0 ? 0 : kit.swing() * stepTicks() / 3;
    }

    /** What a pad plays. */
    public PadSound pad(int pad) {
        return kit.pads().get(pad);
    }

    /** Tells of the hits from a tick up to but not including another, counted on through loops. */
    public void read(long from, long to, ScoreReader reader) {
        int ticks = stepTicks();
        for (long step = (from + ticks - 1) / ticks; hits > 0 && step * ticks < to; step++) {
            int in = (int) (step % steps);
            int at = 0;
            while (in >= round[at].length()) {
                in -= round[at++].length();
            }
            reader.from(step, 0);
            round[at].steps().window(in, in + 1L, reader.steps);
        }
    }
}
