/** A session written out: every note in its place, whether it stands in the roll, in a clip or in a drum pattern. */
package dev.consort.audio.midi.score;
