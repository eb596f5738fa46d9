/** Filters that can be moved while they sound: one for each voice, and the equaliser of a strip. */
package dev.consort.audio.dsp.filter;
