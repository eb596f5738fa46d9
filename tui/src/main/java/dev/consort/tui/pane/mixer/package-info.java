/** Strips: fader, meter, pan, mute, solo, sends of every instrument, group and bus, and the master; and each of them in full. */
package dev.consort.tui.pane.mixer;
