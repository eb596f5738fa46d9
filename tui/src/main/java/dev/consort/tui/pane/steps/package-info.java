/** Drum patterns: twelve pads along steps, what the pads sound like, and the pads under one's fingers. */
package dev.consort.tui.pane.steps;
