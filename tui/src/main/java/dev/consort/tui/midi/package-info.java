/** MIDI keyboards and controllers at the player's machine; the only importer of {@code javax.sound.midi}. */
package dev.consort.tui.midi;
