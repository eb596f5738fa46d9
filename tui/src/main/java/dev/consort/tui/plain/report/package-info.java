/** The session as lines of text: what a screen would show. */
package dev.consort.tui.plain.report;
