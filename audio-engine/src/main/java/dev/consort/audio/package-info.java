/** A NetworkState becomes sound, live or into a file, on one way. */
package dev.consort.audio;
