/** Who is here and who holds what. */
package dev.consort.protocol.state.people;
