/** What can be done to a session: each action says who may do it and applies itself. */
package dev.consort.protocol.action;
