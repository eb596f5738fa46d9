/** How people hand the way into a secure room to each other: the key's pin, the invite, the six words. Pure. */
package dev.consort.protocol.invite;
