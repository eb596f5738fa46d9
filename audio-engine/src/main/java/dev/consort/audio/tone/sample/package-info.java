/** What plays recordings, and clouds of small sounds. */
package dev.consort.audio.tone.sample;
