/** What a new session starts with. */
package dev.consort.protocol.project;
