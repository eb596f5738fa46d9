/** What sounds when: the roll, the loop, tempo and click, to the sample. */
package dev.consort.audio.sequencer;
