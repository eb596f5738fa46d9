/** Commands for the session as a whole: transport, settings, projects, people, MIDI, and any action by its name. */
package dev.consort.tui.command.session;
