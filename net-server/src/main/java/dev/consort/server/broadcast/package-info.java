/** How the state reaches each client: from what it was last sent to what is true now. */
package dev.consort.server.broadcast;
