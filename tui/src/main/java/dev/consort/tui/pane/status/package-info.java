/** How the machine is that makes the sound: engine, disk, lines to the players, recording of the mix, and silence. */
package dev.consort.tui.pane.status;
