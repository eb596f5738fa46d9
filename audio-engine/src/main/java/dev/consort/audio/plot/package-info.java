/** Pictures of sound: the waveform and the spectrum of a WAV file as a PNG, without any window toolkit or font. */
package dev.consort.audio.plot;
