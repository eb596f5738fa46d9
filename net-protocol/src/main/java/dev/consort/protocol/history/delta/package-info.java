/** What one change did to the music, and the way back from it as long as nobody else has been there since. */
package dev.consort.protocol.history.delta;
