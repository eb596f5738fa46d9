/** Recordings, for what plays them. */
package dev.consort.audio.sample;
