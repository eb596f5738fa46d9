/** Effects that colour the sound with filters. */
package dev.consort.audio.effect.tone;
