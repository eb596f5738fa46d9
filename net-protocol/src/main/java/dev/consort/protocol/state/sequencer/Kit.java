package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A drum kit: twelve pads, and four patterns of steps that hit them.
 *
 * @param pads by number, 0–11
 * @param patterns by number, 0–3
 * @param current the pattern that plays while {@code chain} is empty, 0–3
 * @param chain the patterns that play one after the other, round and round; empty for none
 * @param swing how late every second step is
 * @param resolution how long a step is
 */
public record Kit(
        IdMap<PadSound> pads,
        IdMap<Pattern> patterns,
        @Range(min = 0, max = Kit.PATTERNS - 1) int current,

        @Most(Kit.LONGEST_CHAIN) @Range(min = 0, max = Kit.PATTERNS - 1)
        List<Integer> chain,

        @Share double swing,
        StepResolution resolution) {

    /** Pads of a kit. */
    public static final int PADS = 12;

    /** Patterns of a kit. */
    public static final int PATTERNS = 4;

    /** Most patterns in a chain. */
    public static final int LONGEST_CHAIN = 64;

    /** A kit whose pads sound as they are, without a step. */
    public static final Kit EMPTY =
            new Kit(initialPads(), initialPatterns(), 0, List.of(), 0, StepResolution.SIXTEENTH);

    public Kit {
        chain = List.copyOf(chain);
    }

    private static IdMap<PadSound> initialPads() {
        IdMap<PadSound> pads = IdMap.empty();
        for (int pad = 0; pad < PADS; pad++) {
            pads = pads.with(pad, PadSound.ofDrum(pad));
        }
        return pads;
    }

    private static IdMap<Pattern> initialPatterns() {
        IdMap<Pattern> patterns = IdMap.empty();
        for (int number = 0; number < PATTERNS; number++) {
            patterns = patterns.with(number, Pattern.EMPTY);
        }
        return patterns;
    }

    public Kit withPad(int pad, PadSound sound) {
        return withPads(pads.with(pad, sound));
    }

    public Kit withPads(IdMap<PadSound> changed) {
        return changed == pads ? this : new Kit(changed, patterns, current, chain, swing, resolution);
    }

    /** This kit with one pattern changed. */
    public Kit update(int number, UnaryOperator<Pattern> change) {
        IdMap<Pattern> changed = patterns.update(number, change);
        return changed == patterns ? this : new Kit(pads, changed, current, chain, swing, resolution);
    }

    public Kit withCurrent(int number) {
        return new Kit(pads, patterns, number, chain, swing, resolution);
    }

    public Kit withChain(List<Integer> numbers) {
        return new Kit(pads, patterns, current, numbers, swing, resolution);
    }

    public Kit withSwing(double late) {
        return new Kit(pads, patterns, current, chain, late, resolution);
    }

    public Kit withResolution(StepResolution length) {
        return new Kit(pads, patterns, current, chain, swing, length);
    }
}
