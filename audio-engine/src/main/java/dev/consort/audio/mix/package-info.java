/** Voices, instrument strips, buses and the master: from notes to a stereo signal. */
package dev.consort.audio.mix;
