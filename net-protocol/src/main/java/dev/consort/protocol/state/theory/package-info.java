/** Tones, scales, tunings and measures. */
package dev.consort.protocol.state.theory;
