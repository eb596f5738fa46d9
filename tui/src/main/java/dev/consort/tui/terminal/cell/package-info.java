/** From one screenful to the next: what has to be written, and how wide each character is. */
package dev.consort.tui.terminal.cell;
