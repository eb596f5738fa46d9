/** Lasting keys of one's own, by which hosts and players are known, and the files in which they lie. */
package dev.consort.protocol.identity;
