/** The one writer of a session. */
package dev.consort.server.session;
