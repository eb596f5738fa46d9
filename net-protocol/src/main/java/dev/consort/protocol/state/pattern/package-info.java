/** Notes in time. */
package dev.consort.protocol.state.pattern;
