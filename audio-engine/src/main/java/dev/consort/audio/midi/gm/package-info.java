/** General MIDI: what its 128 programs are called, and which of them our sources come near to. */
package dev.consort.audio.midi.gm;
