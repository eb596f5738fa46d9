/** Reads Standard MIDI Files into sessions. */
package dev.consort.audio.midi;
