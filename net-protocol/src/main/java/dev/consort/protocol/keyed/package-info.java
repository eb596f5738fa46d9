/** Persistent collections whose two versions can be compared at the cost of what changed. */
package dev.consort.protocol.keyed;
