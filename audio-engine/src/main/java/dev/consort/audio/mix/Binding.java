package dev.consort.audio.mix;

import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sequencer.movement.Movement;

/**
 * A parameter that automation moves.
 *
 * @param movement where it is at which tick
 * @param strip with which it is moved: of the instrument, group, bus or master
 * @param knobs whose parameter
 * @param place which one
 */
public record Binding(Movement movement, Strip strip, Knobs knobs, int place) {
    void apply(double tick) {
        knobs.hold(place, movement.at(tick));
    }

    void letGo() {
        knobs.hold(place, Double.NaN);
    }
}
