/** The server's tree of nodes: what should be in it, and the commands that lead there. */
package dev.consort.audio.scsynth.node;
