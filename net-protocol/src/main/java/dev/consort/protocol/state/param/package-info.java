/** What is known of the parameters of sources and effects. */
package dev.consort.protocol.state.param;
