/** The song: clips, and where they play. */
package dev.consort.protocol.state.arrangement;
