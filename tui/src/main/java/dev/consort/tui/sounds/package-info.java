/** What there is to choose from: sources, presets, effects, recordings, and instruments to sound with. */
package dev.consort.tui.sounds;
