/** From the characters that a terminal sends to keys, and from keys to what they mean: one table. */
package dev.consort.tui.input;
