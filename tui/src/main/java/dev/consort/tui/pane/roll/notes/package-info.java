/** What can be done with the notes of a track or a clip, and what is chosen of them. Draws nothing. */
package dev.consort.tui.pane.roll.notes;
