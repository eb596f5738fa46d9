/** Voices, strips, buses and the master. */
package dev.consort.audio.mix;
