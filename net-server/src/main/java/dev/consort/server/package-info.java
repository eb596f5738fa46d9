/** A server: the assembly of session, network and sound. */
package dev.consort.server;
