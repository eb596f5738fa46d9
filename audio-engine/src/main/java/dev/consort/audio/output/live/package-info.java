/** Outputs while a band plays: one that comes back when it was lost, one that is listened to. */
package dev.consort.audio.output.live;
