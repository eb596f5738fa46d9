/** Parameters that move in the course of the song. */
package dev.consort.protocol.state.automation;
