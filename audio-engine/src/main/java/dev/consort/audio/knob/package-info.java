/** Parameters as the audio thread reads them: set by people, moved by automation and slow oscillators. */
package dev.consort.audio.knob;
