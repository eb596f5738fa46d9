/** Strings, plucked and bowed: loops of delay, loss and body. */
package dev.consort.audio.tone.string;
