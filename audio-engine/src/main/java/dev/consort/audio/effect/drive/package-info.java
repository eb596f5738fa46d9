/** Effects that bend the wave: distortion, saturation, folding, coarse samples, loudspeakers. */
package dev.consort.audio.effect.drive;
