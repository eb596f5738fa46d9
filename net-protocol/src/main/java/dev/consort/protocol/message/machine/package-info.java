/** What a server tells of the machine that makes the sound. */
package dev.consort.protocol.message.machine;
