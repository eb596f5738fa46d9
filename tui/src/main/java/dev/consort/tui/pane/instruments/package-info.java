/** The band: who is in it, who holds what, how loud it is and how the selected one sounds. */
package dev.consort.tui.pane.instruments;
