/** The difference between two states. */
package dev.consort.protocol.patch;
