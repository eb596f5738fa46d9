/** The client without a screen: commands in, sentences out. For scripts, screen readers and tests. */
package dev.consort.tui.plain;
