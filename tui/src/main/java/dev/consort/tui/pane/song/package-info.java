/** The song: clips along the bars, a lane for each instrument. */
package dev.consort.tui.pane.song;
