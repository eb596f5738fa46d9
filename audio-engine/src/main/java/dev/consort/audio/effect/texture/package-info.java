/** Effects that make a texture of the sound: an old record, clouds and frozen spectra, stutters. */
package dev.consort.audio.effect.texture;
