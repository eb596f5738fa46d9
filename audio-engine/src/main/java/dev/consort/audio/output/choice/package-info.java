/** Which output it is that somebody wants, and which there are. */
package dev.consort.audio.output.choice;
