/** What controllers move: targets by name, the actions that move them, and how fast. */
package dev.consort.tui.control;
