/** Standard MIDI Files become sessions. */
package dev.consort.audio.midi;
