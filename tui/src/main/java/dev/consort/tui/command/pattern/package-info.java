/** Commands for drum kits: steps, patterns, pads. */
package dev.consort.tui.command.pattern;
