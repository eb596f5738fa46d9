/** Where sound goes: a card, a silent clock, a WAV file. */
package dev.consort.audio.output;
