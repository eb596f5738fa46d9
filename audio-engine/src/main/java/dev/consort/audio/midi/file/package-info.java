/** Standard MIDI Files as bytes: read with patience, written plainly. */
package dev.consort.audio.midi.file;
