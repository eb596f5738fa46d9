/** Effects that move pitches: shifters, a correction to the key, a vocoder. */
package dev.consort.audio.effect.pitch;
