/** The synthesiser's classics: strings, choir and brass of many players, and the acid bass. */
package dev.consort.audio.tone.classic;
