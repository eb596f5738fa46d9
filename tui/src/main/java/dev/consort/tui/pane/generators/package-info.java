/** Voices that make up rhythms and melodies: what shapes them, and what they would play next. */
package dev.consort.tui.pane.generators;
