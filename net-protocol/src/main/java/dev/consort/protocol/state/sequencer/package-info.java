/** Drum kits: pads, and the steps that hit them. */
package dev.consort.protocol.state.sequencer;
