/** The file of a project: SQLite, with every edit in it and a whole state now and then. */
package dev.consort.server.store;
