/** The machine that makes the sound, as a session sees it: its files, its recorder, what is heard. */
package dev.consort.server.machine;
