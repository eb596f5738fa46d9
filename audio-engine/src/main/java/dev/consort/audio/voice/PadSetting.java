package dev.consort.audio.voice;

import dev.consort.audio.sample.Regions;
import dev.consort.audio.tone.Timbre;

/**
 * What a kit's pad sounds with.
 *
 * @param timbre a drum kit, or a recording
 * @param regions the recording, where there is one
 * @param family the tone's number in the banks
 * @param pitch that chooses the drum, or plays the recording as it was made
 * @param level linear gain, 0–1
 * @param tune the place of the knob that moves its pitch in semitones
 * @param semitones by which the pad is moved
 */
public record PadSetting(
        Timbre timbre, Regions regions, int family, int pitch, double level, int tune, int semitones) {}
