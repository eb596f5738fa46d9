/** Files that are nobody else's business. */
package dev.consort.protocol.file;
