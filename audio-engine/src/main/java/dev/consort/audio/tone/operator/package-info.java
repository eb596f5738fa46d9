/** Sines that bend, multiply or feed back into each other. */
package dev.consort.audio.tone.operator;
