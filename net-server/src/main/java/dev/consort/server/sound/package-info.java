/** What a session asks of the machine that makes the sound. */
package dev.consort.server.sound;
