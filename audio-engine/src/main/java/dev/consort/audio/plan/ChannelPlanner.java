package dev.consort.audio.plan;

import dev.consort.audio.dsp.filter.SoundFilter;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.mix.Channel;
import dev.consort.audio.mix.ChannelSetting;
import dev.consort.audio.mix.Insert;
import dev.consort.audio.mix.Strip;
import dev.consort.audio.sample.Octaves;
import dev.consort.audio.sample.Regions;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.voice.LfoAim;
import dev.consort.audio.voice.PadSetting;
import dev.consort.audio.voice.PartSetting;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sequencer.Kit;

/** Keeps one instrument's channel from state to state. For the planning thread. */
final class ChannelPlanner {
    /** Three octaves of the filter's ten; two semitones of 48 for the pitch; else half of the range or a quarter. */
    private static final double CUTOFF_REACH = 0.3;

    private static final double PITCH_REACH = 2 / 48.0;
    private static final double WIDE_REACH = 0.5;
    private static final double NARROW_REACH = 0.25;

    private final int sampleRate;
    private final ToneBanks banks;
    private final Samples samples;
    private final Channel channel;
    private final StripPlanner strip;
    private final PadPlanner pads;
    private Timbre timbre;
    private SoundFilter[] filter;
    private Instrument shown;
    private Kit kit;
    private boolean open;
    private Strip output;
    private int generation = -1;
    private Surroundings around = Surroundings.NONE;
    private ChannelSetting last;

    ChannelPlanner(int sampleRate, int id, long seed, ToneBanks banks, Samples samples, Impulses impulses) {
        this.sampleRate = sampleRate;
        this.banks = banks;
        this.samples = samples;
        channel = new Channel(sampleRate);
        strip = new StripPlanner(sampleRate, channel.strip(), seed + 4_000_000 + 1000L * id, impulses);
        pads = new PadPlanner(banks, samples);
    }

    /** What the channel does from now on; the former answer when nothing has changed. */
    ChannelSetting plan(Instrument now, Kit drums, boolean heard, Strip to, Surroundings tuned, Buses buses) {
        boolean isSame = now == shown && drums == kit && heard == open && to == output;
        if (isSame && generation == buses.generation() && tuned.equals(around)) {
            return last;
        }
        if (timbre == null || timbre.type() != now.source().type()) {
            timbre = new Timbre(now.source().type());
        }
        shown = now;
        kit = drums;
        open = heard;
        output = to;
        generation = buses.generation();
        around = tuned;
        last = new ChannelSetting(channel, part(), strip.plan(StripWish.of(now, heard, to), tuned, buses));
        return last;
    }

    private PartSetting part() {
        if (shown.filter() != null && filter == null) {
            filter = new SoundFilter[] {new SoundFilter(sampleRate), new SoundFilter(sampleRate)};
        }
        int family = banks.family(timbre.type());
        PadSetting[] drums = pads.plan(kit);
        return new PartSetting(
                shown,
                timbre,
                regions(),
                family,
                shown.filter() == null ? null : filter,
                timbre.type().isRouting() || banks.isWide(family) || isWide(drums),
                aim(shown.lfo()),
                drums);
    }

    private Regions regions() {
        Sampler sampler = shown.sampler();
        Octaves sound = sampler == null ? null : samples.find(sampler.sample());
        return sound == null ? Regions.NONE : Regions.of(sampler, sound);
    }

    private boolean isWide(PadSetting[] drums) {
        for (PadSetting pad : drums) {
            if (banks.isWide(pad.family())) {
                return true;
            }
        }
        return false;
    }

    private LfoAim aim(Lfo lfo) {
        return switch (lfo.target()) {
            case FILTER_CUTOFF -> own(InstrumentParameter.FILTER_CUTOFF, CUTOFF_REACH);
            case FILTER_RESONANCE -> own(InstrumentParameter.FILTER_RESONANCE, WIDE_REACH);
            case PITCH -> own(InstrumentParameter.PITCH, PITCH_REACH);
            case LEVEL -> null;
            case PAN -> own(InstrumentParameter.PAN, WIDE_REACH);
            case ATTACK -> own(InstrumentParameter.ATTACK, NARROW_REACH);
            case DECAY -> own(InstrumentParameter.DECAY, NARROW_REACH);
            case SUSTAIN -> own(InstrumentParameter.SUSTAIN, NARROW_REACH);
            case RELEASE -> own(InstrumentParameter.RELEASE, NARROW_REACH);
            case SOURCE_PARAM -> aim(timbre.knobs(), Knobs.find(timbre.type().params(), lfo.param()));
            case EFFECT_PARAM -> effect(lfo);
        };
    }

    private LfoAim own(InstrumentParameter parameter, double reach) {
        return new LfoAim(channel.part().knobs(), parameter.ordinal(), reach);
    }

    private LfoAim effect(Lfo lfo) {
        strip.rack().plan(shown.eq(), shown.effects(), around);
        Insert insert = lfo.effect() == null ? null : strip.rack().insert(lfo.effect());
        return insert == null
                ? null
                : aim(insert.slot().knobs(), Knobs.find(insert.slot().type().params(), lfo.param()));
    }

    private static LfoAim aim(Knobs knobs, int place) {
        return place < 0 ? null : new LfoAim(knobs, place, WIDE_REACH);
    }

    Channel channel() {
        return channel;
    }

    StripPlanner strip() {
        return strip;
    }

    Timbre timbre() {
        return timbre;
    }
}
