/** Generators, envelope, filter: one sample after the other, without allocation. */
package dev.consort.audio.dsp;
