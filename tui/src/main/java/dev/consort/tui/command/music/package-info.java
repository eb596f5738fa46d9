/** Commands for notes: played live, one by one, many at once. */
package dev.consort.tui.command.music;
