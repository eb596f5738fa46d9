/** The sound sources, one class per family. */
package dev.consort.audio.tone;
