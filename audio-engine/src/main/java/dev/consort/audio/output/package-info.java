/** Where the sound goes: a sound card, a file, or nowhere at the right pace. */
package dev.consort.audio.output;
