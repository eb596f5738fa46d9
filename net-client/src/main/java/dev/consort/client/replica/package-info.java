/** What this client knows of the session, and what it asked for that is not confirmed. No sockets, threads or clock. */
package dev.consort.client.replica;
