/** Builds graphs of unit generators and writes them as SuperCollider's server reads them. */
package dev.consort.audio.scsynth.synthdef;
