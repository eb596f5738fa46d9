/** One of many: a list that typing narrows down. Help, the palette and every choice of sounds and effects are this. */
package dev.consort.tui.chooser;
