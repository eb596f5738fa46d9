/** The program: its command line, and the assembly of server, client, sound and screen. */
package dev.consort.tui;
