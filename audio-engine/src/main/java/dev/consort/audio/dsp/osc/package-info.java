/** Oscillators without audible aliases, and the parts that they are made of; for tones and effects alike. */
package dev.consort.audio.dsp.osc;
