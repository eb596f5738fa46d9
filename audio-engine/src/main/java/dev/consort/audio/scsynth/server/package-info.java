/** SuperCollider's server as a process: started, watched over, started again, ended. */
package dev.consort.audio.scsynth.server;
