/** How much work the sound is. */
package dev.consort.bench.sound;
