/** Commands for what sounds: instruments, effects, strips, samples. */
package dev.consort.tui.command.sound;
