/** Sounds that are given by their partials. */
package dev.consort.audio.tone.spectral;
