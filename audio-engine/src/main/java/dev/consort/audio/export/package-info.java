/**
 * The files that musicians hand on: the mix, its stems, the notes. Jobs that take time, tell how far they are, can be
 * cancelled, and leave either a whole file or nothing. What exists is never overwritten.
 */
package dev.consort.audio.export;
