/** What each player did last, taken back and done again. */
package dev.consort.protocol.history;
