/** Strips: fader, meter, pan, mute and solo of every instrument, and the master. */
package dev.consort.tui.pane.mixer;
