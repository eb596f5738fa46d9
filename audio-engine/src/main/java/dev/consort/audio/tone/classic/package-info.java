/** The instruments that everybody knows: electric piano, organ, strings, choir, brass and the acid bass. */
package dev.consort.audio.tone.classic;
