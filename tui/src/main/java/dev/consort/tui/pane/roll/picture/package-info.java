/** How the notes look: the grid, its rulers and names, velocities and automation. Changes nothing. */
package dev.consort.tui.pane.roll.picture;
