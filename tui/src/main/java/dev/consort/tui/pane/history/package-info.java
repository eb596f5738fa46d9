/** Who did what, and the way back to any of it. */
package dev.consort.tui.pane.history;
