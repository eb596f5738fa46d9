/** The notes of the selected instrument on a grid of time and pitch. */
package dev.consort.tui.pane.roll;
