/** What sounds by breath: a reed on a pipe, and the resonance of a mouth. */
package dev.consort.audio.tone.wind;
