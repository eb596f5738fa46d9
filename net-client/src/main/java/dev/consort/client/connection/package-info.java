/** The connection: frames, handshake, heartbeats, coming back after a loss. */
package dev.consort.client.connection;
