/** What actions did, in words, and how they count when they are taken back. */
package dev.consort.protocol.history.words;
