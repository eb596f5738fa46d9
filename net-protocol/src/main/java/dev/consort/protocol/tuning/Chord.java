package dev.consort.protocol.tuning;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A chord that was recognised.
 *
 * @param root its pitch class, 0 for C to 11 for B
 * @param template what kind of chord
 */
public record Chord(int root, ChordTemplate template) {
    private static final List<ChordTemplate> TEMPLATES = List.of(ChordTemplate.values());

    /**
     * The chord that the MIDI pitches (0–127) make together, in any inversion, with any doublings; empty when they are no
     * chord of {@link ChordTemplate}. Where tones have two names (A minor seventh is C sixth), the bass is the root if it
     * can be, otherwise the template that is declared first has it.
     */
    public static Optional<Chord> of(BitSet pitches) {
        return of(PitchClassSet.of(pitches));
    }

    static Optional<Chord> of(PitchClassSet tones) {
        Chord onBass = onRoot(tones, tones.bass());
        return Optional.ofNullable(onBass != null ? onBass : inverted(tones));
    }

    private static Chord onRoot(PitchClassSet tones, int root) {
        int intervals = tones.above(root);
        for (ChordTemplate template : TEMPLATES) {
            if (template.isMadeOf(intervals)) {
                return new Chord(root, template);
            }
        }
        return null;
    }

    private static Chord inverted(PitchClassSet tones) {
        Chord first = null;
        for (int root = 0; root < PitchClassSet.OCTAVE; root++) {
            Chord found = onRoot(tones, root);
            if (found != null && (first == null || found.template.compareTo(first.template) < 0)) {
                first = found;
            }
        }
        return first;
    }
}
