/** Keyboards with a mechanism of their own: the electric piano and the organ of tone wheels. */
package dev.consort.audio.tone.keyboard;
