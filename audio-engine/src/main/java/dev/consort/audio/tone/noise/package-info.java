/** What has no pitch: noise in its colours, random walks, chaos. */
package dev.consort.audio.tone.noise;
