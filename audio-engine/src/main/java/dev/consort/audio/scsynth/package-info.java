/** SuperCollider's server as an engine: the same sessions, played by another machine. */
package dev.consort.audio.scsynth;
