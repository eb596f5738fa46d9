/** A session as it will be played: worked out beside the audio thread, read by it without allocating. */
package dev.consort.audio.sequencer.score;
