/** Writes sessions as DAWproject files, the open interchange format of music programs. */
package dev.consort.audio.dawproject;
