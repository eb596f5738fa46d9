/** From notes to the sound of each instrument, before it comes to the mixer. */
package dev.consort.audio.voice;
