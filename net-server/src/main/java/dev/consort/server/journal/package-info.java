/** The port to whatever keeps a session beyond the process that runs it. */
package dev.consort.server.journal;
