/** Sounds with a name: what a source, its filter, envelope and effects are set to, ready to be played. */
package dev.consort.protocol.preset;
