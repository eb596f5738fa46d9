/** What an instrument makes of the notes that it is given. */
package dev.consort.protocol.state.performance;
