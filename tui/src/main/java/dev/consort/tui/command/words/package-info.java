/** What people type, read as values: amounts with units, places and lengths in the song, pitches. Knows no session. */
package dev.consort.tui.command.words;
