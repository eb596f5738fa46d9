/** The command line: what each mode of the program does, and with which exit code it ends. */
package dev.consort.tui.cli;
