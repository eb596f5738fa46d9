/** The drum kit that is edited, the cursor in it, and what can be done with many hits at once. Draws nothing. */
package dev.consort.tui.pane.steps.kit;
