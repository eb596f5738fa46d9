/** What moves parameters from outside: what can be moved, and the MIDI controllers that do. */
package dev.consort.protocol.state.control;
