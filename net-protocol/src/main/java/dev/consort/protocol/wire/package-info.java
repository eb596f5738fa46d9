/** Frames and JSON text: the only place of this module that knows bytes, and where the limits are. */
package dev.consort.protocol.wire;
