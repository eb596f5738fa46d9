/** Samples and their slices. */
package dev.consort.protocol.state.sampler;
