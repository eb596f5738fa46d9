/** Strips of all kinds as one thing: an instrument's, a group's, a bus's and the master's, and the actions that change them. */
package dev.consort.tui.channel;
