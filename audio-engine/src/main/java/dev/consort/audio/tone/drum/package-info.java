/** Drums: what each is made of, as tables, and the one tone that strikes them all. */
package dev.consort.audio.tone.drum;
