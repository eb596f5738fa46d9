/** Rooms, whether computed, recorded or made of springs. */
package dev.consort.audio.effect.reverb;
