/** What is heard, for eyes: spectrum, scope and pitch, worked out off the audio thread while somebody looks. */
package dev.consort.audio.heard;
