/** Says at which frame which note of the piano roll begins and ends. */
package dev.consort.audio.sequencer;
