/** Commands in words, the same on the full screen's command line and in line mode. */
package dev.consort.tui.command;
