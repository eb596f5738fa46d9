/** What automation can move: what it is called, all of it to choose from, and its values. */
package dev.consort.tui.pane.automation.targets;
