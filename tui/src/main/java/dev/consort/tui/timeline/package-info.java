/** Bars along the screen: what views of the song have in common. */
package dev.consort.tui.timeline;
