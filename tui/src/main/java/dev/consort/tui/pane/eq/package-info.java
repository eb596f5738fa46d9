/** The equaliser of an instrument or a group: what it does to the spectrum, and its twelve bands. */
package dev.consort.tui.pane.eq;
