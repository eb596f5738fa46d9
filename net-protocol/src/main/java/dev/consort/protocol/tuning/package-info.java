/** How high each pitch sounds: equal temperament, and just intonation that follows the key, the chord or the past. */
package dev.consort.protocol.tuning;
