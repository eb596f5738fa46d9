/** What machines make of the notes: swing, feel, arpeggios and chords. */
package dev.consort.tui.pane.groove;
