/** What holds for the whole session: its name, tempo, key, tuning and feel. */
package dev.consort.tui.pane.settings;
