/** Sound cards, through javax.sound.sampled. */
package dev.consort.audio.output.card;
