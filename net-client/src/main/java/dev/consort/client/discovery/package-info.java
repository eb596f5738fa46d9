/** Finding sessions on the local network, and why none was found. */
package dev.consort.client.discovery;
