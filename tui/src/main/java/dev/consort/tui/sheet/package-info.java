/** Rows of things that can be set: knobs, choices, switches, texts. Editor, settings and many other views are sheets. */
package dev.consort.tui.sheet;
