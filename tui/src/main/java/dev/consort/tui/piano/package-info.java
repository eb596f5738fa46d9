/** The letter keys as a piano, on terminals that never tell when a key is let go. */
package dev.consort.tui.piano;
