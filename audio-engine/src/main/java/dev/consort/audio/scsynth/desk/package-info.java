/** A session as nodes of the server: instruments, groups, buses and the master, and what automation makes of them. */
package dev.consort.audio.scsynth.desk;
