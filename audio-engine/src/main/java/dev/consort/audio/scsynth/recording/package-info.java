/** Recordings in the memory of the server. */
package dev.consort.audio.scsynth.recording;
