/** The parts that every sound shares: envelopes, filters, slow oscillators, smoothing, limiting, chance. */
package dev.consort.audio.dsp;
