/** Automation as the audio thread reads it: where each parameter stands at any tick, from the session's lanes and the song's clips. */
package dev.consort.audio.sequencer.movement;
