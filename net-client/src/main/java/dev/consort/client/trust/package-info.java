/** Which server is believed: pins, invites, the rooms that are known. */
package dev.consort.client.trust;
