/** A session as the nodes of the server: what there should be, and the commands that lead there. */
package dev.consort.audio.scsynth.desk;
