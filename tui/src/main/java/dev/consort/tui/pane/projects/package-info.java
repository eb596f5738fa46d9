/** The projects in the session folder, the points of the open one to come back to, and files for the world outside. */
package dev.consort.tui.pane.projects;
