/** Announcing a session on the local network. */
package dev.consort.server.discovery;
