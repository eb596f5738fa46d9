/** A secure room: its key and secret, and who is let in. */
package dev.consort.server.secure;
