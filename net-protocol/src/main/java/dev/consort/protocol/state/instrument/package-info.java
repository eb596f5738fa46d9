/** Instruments: what makes a sound, and the table of its parameters. */
package dev.consort.protocol.state.instrument;
