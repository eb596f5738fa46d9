/** What the server keeps in files. */
package dev.consort.server.store;
