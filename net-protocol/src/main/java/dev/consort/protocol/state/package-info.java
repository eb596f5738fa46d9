/** The session: one immutable value, a record for each subsystem. */
package dev.consort.protocol.state;
