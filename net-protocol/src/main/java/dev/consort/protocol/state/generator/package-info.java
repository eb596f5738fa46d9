/** Voices that make up notes by themselves. */
package dev.consort.protocol.state.generator;
