/** The terminal: the only place that knows JLine, escape sequences and signals. */
package dev.consort.tui.terminal;
