/** How a kit looks: the grid of pads and steps, and what is known of its patterns. Changes nothing. */
package dev.consort.tui.pane.steps.picture;
