/** From the characters that a terminal sends to keys, mouse and focus. What is not known is never a key. */
package dev.consort.tui.input.decoder;
