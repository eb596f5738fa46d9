/** Echoes. */
package dev.consort.audio.effect.delay;
