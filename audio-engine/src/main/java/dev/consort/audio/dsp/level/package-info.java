/** What watches how loud a sound is, and what it follows from that. */
package dev.consort.audio.dsp.level;
