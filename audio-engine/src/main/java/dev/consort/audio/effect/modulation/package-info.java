/** What moves by itself. */
package dev.consort.audio.effect.modulation;
