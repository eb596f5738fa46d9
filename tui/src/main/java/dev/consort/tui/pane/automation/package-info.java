/** Knobs that move by themselves in the course of the song: lanes, their curves and points. */
package dev.consort.tui.pane.automation;
