/** Commands for what is played: notes, patterns, clips, automation, generators. */
package dev.consort.tui.command.music;
