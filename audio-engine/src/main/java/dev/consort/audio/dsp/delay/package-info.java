/** What remembers sound for a while: delay lines, and the parts that stand around them in a loop. */
package dev.consort.audio.dsp.delay;
