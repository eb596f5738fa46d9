/** Who is here, who holds what, and what was said. */
package dev.consort.tui.pane.people;
