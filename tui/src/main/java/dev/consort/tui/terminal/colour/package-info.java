/** From an ink to the terminal's own code: how many colours it has, and which of them come nearest. */
package dev.consort.tui.terminal.colour;
