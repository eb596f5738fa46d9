/** What happened between two states, in sentences. */
package dev.consort.tui.plain.change;
