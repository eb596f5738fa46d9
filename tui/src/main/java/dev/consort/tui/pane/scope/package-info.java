/** What is heard, for eyes: spectrum, wave and levels. The server is asked only while this is open. */
package dev.consort.tui.pane.scope;
