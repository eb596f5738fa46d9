/** Strips, buses and the master. */
package dev.consort.protocol.state.mixer;
