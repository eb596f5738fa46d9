/** How a value looks: its fields, keys and leaves, walked once for JSON, differences and merges. */
package dev.consort.protocol.shape;
