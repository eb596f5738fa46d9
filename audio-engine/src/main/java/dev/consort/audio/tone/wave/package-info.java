/** Waves with edges, and the sine: what subtractive synthesis starts from. */
package dev.consort.audio.tone.wave;
