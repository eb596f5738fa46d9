/** Effects on the picture between left and right, and the one that leads from a sound to another. */
package dev.consort.audio.effect.stereo;
