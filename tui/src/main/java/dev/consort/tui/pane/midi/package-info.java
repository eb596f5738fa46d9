/** This person's MIDI keyboard, what controllers move, and the clock for other machines. */
package dev.consort.tui.pane.midi;
