package dev.consort.audio.sequencer.score;

import dev.consort.audio.sequencer.feel.Feel;
import dev.consort.protocol.state.performance.Arpeggiator;

/**
 * What one instrument plays and how. Immutable; the same instance from score to score while nothing changes for it.
 *
 * @param id the instrument's
 * @param line the notes that are written for it
 * @param drums its kit's patterns; null for none
 * @param feel its groove
 * @param arpeggiator null unless it is on
 * @param chord semitones above a key, for each note that the key plays; not to be changed
 * @param octave how far it sounds from the keys of its group, in octaves
 * @param members the instruments that its keys sound, itself among them; not to be changed
 */
public record Part(
        int id, Line line, Drums drums, Feel feel, Arpeggiator arpeggiator, int[] chord, int octave, int[] members) {}
