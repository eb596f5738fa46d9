/** Open Sound Control to and from SuperCollider's server: messages, bundles with time tags, and the socket. */
package dev.consort.audio.scsynth.osc;
