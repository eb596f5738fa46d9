/** The 55 sources of a session as graphs of the server: a synth for every note. */
package dev.consort.audio.scsynth.source;
