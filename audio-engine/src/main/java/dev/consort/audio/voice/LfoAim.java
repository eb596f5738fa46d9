package dev.consort.audio.voice;

import dev.consort.audio.knob.Knobs;

/**
 * What an instrument's slow oscillator moves.
 *
 * @param knobs whose parameter
 * @param place which one
 * @param reach the share of its range by which it moves to either side at full depth
 */
public record LfoAim(Knobs knobs, int place, double reach) {
    /** Lets the parameter be where the oscillator has it, −1 to 1; 0 lets it rest. */
    void move(double movement) {
        knobs.swing(place, movement * reach);
    }
}
