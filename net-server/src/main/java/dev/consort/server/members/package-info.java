/** Who is here, who holds what, and how they come back: decisions without sockets, threads or a clock. */
package dev.consort.server.members;
