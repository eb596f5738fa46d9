/** The sound of one instrument: every knob from the source to the sends. */
package dev.consort.tui.pane.editor;
