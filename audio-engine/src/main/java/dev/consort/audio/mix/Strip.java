package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.Arrays;
import java.util.List;

/**
 * A channel of the desk, of an instrument, a group, a bus or the master: what comes in goes through equaliser and effects
 * to the fader, and from there to another strip. For the audio thread.
 */
public final class Strip {
    private static final List<ParamSpec> TABLE =
            Arrays.stream(StripParameter.values()).map(StripParameter::spec).toList();

    private StereoSignal in = new StereoSignal();
    private final Tap tap;
    private final Rack rack = new Rack();
    private final Knobs knobs = new Knobs(TABLE);
    private final Fader fader;
    private final Meter meter;
    private StripSetting setting;
    private Spool spool;
    private boolean isNew = true;

    /**
     * A strip that has nothing to do yet.
     *
     * @param balances true for what mixes stereo signals: groups, buses, the master; false for instruments
     */
    public Strip(int sampleRate, boolean balances) {
        tap = balances ? new Tap() : null;
        fader = new Fader(sampleRate, balances);
        meter = new Meter(sampleRate);
    }

    /** Takes over a setting; the same one again changes nothing. */
    void follow(StripSetting now) {
        if (now == setting) {
            return;
        }
        setting = now;
        knobs.set(StripParameter.LEVEL.ordinal(), now.level());
        knobs.set(StripParameter.PAN.ordinal(), now.pan());
        rack.follow(now.rack());
        for (int i = 0; i < now.routes().length; i++) {
            now.routes()[i].follow(now.sends()[i]);
        }
        if (isNew) {
            isNew = false;
            aim(level(), pan());
            arrive();
        }
    }

    /** What automation moves, by the number of the {@link StripParameter}. */
    public Knobs knobs() {
        return knobs;
    }

    double level() {
        return knobs.get(StripParameter.LEVEL.ordinal());
    }

    double pan() {
        return knobs.get(StripParameter.PAN.ordinal());
    }

    /** What comes in, for these frames. */
    StereoSignal in() {
        return in;
    }

    /** What it carried one chunk ago, in front of its fader, so that a muted bus can steer; null for an instrument. */
    Tap tap() {
        return tap;
    }

    /** How loud it is, behind the fader. */
    public Meter meter() {
        return meter;
    }

    void aim(double level, double pan) {
        fader.aim(level, pan, setting.open());
    }

    /** Is at once what it should be: right while nothing sounds. */
    void arrive() {
        fader.arrive();
        rack.arrive();
        for (Route route : setting.routes()) {
            route.arrive();
        }
    }

    /**
     * Works on what came in and leaves it at the fader; what goes elsewhere has gone.
     *
     * @param ahead frames to where a chunk begins in any case
     */
    void process(Taps taps, int frames, int ahead) {
        if (!setting.stereo()) {
            join(frames);
        }
        if (rack.process(in, taps, frames, ahead)) {
            rest(frames);
            return;
        }
        fader.ramp(frames);
        Send[] sends = setting.sends();
        for (int i = 0; i < sends.length; i++) {
            setting.routes()[i].add(fader, sends[i].tap(), in, way(i, frames), frames);
        }
        if (tap != null) {
            tap.write(in, frames);
        }
        fader.pass(in, frames);
        if (spool != null) {
            spool.sound();
        } else {
            deliver(frames);
        }
    }

    private void deliver(int frames) {
        meter.hear(in, frames);
        if (setting.output() != null) {
            setting.output().in.add(in, frames);
        }
    }

    private StereoSignal way(int route, int frames) {
        return spool == null ? setting.buses()[route].in : spool.send(route, frames);
    }

    /** From now on it keeps what it makes until others {@linkplain #give take} it, and nobody looks at its meter. */
    Spool spool() {
        spool = spool == null ? new Spool() : spool;
        return spool;
    }

    /** Begins the chunk in a slot; automation has moved it to where it is then. */
    void turnTo(int slot, double tick) {
        in = spool.turnTo(slot);
        spool.move(tick);
    }

    /** Makes nothing of the chunk in a slot. */
    void skip(int slot) {
        spool.turnTo(slot);
    }

    /** Adds what it has made of a chunk for another strip to what comes in there. */
    void give(Strip to, int slot, int frames) {
        if (!spool.sounds(slot)) {
            return;
        }
        for (int i = 0; i < setting.buses().length; i++) {
            if (setting.buses()[i] == to) {
                to.in.add(spool.sent(i, slot), frames);
            }
        }
        if (setting.output() == to) {
            to.in.add(spool.chunk(slot), frames);
        }
    }

    /** Whether it hears, besides its own sound, what a bus carries. */
    boolean listens() {
        return rack.listens();
    }

    /** Nothing is heard: whatever moves has arrived. */
    private void rest(int frames) {
        fader.arrive();
        for (Route route : setting.routes()) {
            route.arrive();
        }
        if (tap != null) {
            tap.write(in, frames);
        }
    }

    private void join(int frames) {
        for (int i = 0; i < frames; i++) {
            float middle = 0.5f * (in.left[i] + in.right[i]);
            in.left[i] = middle;
            in.right[i] = middle;
        }
    }

    /** Whether nothing would come out if nothing came in. */
    boolean isQuiet() {
        return rack.isQuiet();
    }
}
