/** What a signal passes on its way: effects and the equaliser. */
package dev.consort.protocol.state.effect;
