/** What client and server say to each other. */
package dev.consort.protocol.message;
