/** Slow waves that move something: where they stand, and what they look like. */
package dev.consort.audio.dsp.sway;
