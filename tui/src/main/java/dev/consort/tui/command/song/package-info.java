/** Commands for what plays by itself: clips in the song, automation, generators. */
package dev.consort.tui.command.song;
