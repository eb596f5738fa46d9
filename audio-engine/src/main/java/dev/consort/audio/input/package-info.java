/** What comes in from the sound card. */
package dev.consort.audio.input;
