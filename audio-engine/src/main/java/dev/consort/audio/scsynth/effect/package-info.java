/** The 39 effects of a session as graphs of the server. */
package dev.consort.audio.scsynth.effect;
