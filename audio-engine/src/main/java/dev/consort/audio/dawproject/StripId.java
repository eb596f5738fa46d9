package dev.consort.audio.dawproject;

import dev.consort.protocol.state.mixer.StripAddress;
import java.util.Locale;

/**
 * The ids of a strip in the file, made of what they name, so that nothing has to be remembered.
 *
 * @param track the id of its track
 */
record StripId(String track) {
    static final StripId MASTER = of(StripAddress.MASTER);

    static StripId instrument(int id) {
        return new StripId("instrument-" + id);
    }

    static StripId of(StripAddress strip) {
        return new StripId(strip.toString().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    String channel() {
        return track + "-channel";
    }

    String level() {
        return track + "-level";
    }

    String pan() {
        return track + "-pan";
    }

    String mute() {
        return track + "-mute";
    }

    String send(int bus) {
        return track + "-send-" + bus;
    }

    String filter() {
        return track + "-filter";
    }

    String eq() {
        return track + "-eq";
    }

    String effect(int effect) {
        return track + "-effect-" + effect;
    }

    /** The level of a send. */
    static String levelOf(String send) {
        return send + "-level";
    }

    /** Whether a device, a band or a send works. */
    static String switchOf(String device) {
        return device + "-on";
    }

    static String band(String device, int number) {
        return device + "-band-" + number;
    }

    static String frequencyOf(String band) {
        return band + "-frequency";
    }

    static String gainOf(String band) {
        return band + "-gain";
    }

    static String qOf(String band) {
        return band + "-q";
    }
}
