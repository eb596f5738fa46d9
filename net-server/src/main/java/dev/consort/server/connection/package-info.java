/** Connections: frames in and out, phases and limits. */
package dev.consort.server.connection;
