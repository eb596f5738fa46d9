/** MIDI clock for machines beside this one, in time with the sound that is heard. */
package dev.consort.audio.clock;
