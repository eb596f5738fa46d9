/** Projects as people know them: named files in a folder, opened, gone on with, kept by a thread of their own. */
package dev.consort.server.project;
