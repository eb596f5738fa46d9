/** Lines typed at a terminal, with completion and history, and lines printed above what is being typed. */
package dev.consort.tui.terminal.line;
