/** What the strip of an instrument, a group, a bus or the master has in common as rows of a sheet: mix, sends, effects. */
package dev.consort.tui.rack;
