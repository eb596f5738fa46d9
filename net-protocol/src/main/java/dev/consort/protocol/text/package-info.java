/** Text from strangers, made safe to store and to draw. */
package dev.consort.protocol.text;
