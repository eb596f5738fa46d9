/** Whether a whole session from elsewhere – a file, above all – is one that actions could have led to. */
package dev.consort.protocol.whole;
