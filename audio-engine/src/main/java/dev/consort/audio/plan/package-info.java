/** From a state to what the desk plays with: all that allocates is done here, off the audio thread. */
package dev.consort.audio.plan;
