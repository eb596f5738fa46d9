package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.desk.DeskDefs;
import dev.consort.audio.scsynth.desk.Keys;
import dev.consort.audio.scsynth.node.LiveLayout;
import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.Loaded;
import dev.consort.audio.scsynth.source.Drum;
import dev.consort.audio.scsynth.source.SourceDefs;
import dev.consort.audio.scsynth.source.VoiceParams;
import dev.consort.audio.tuning.LiveTuning;
import dev.consort.audio.tuning.TuningPlan;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import java.util.ArrayList;
import java.util.List;

/** Turns notes into commands. For one thread. */
final class Musicians {
    private static final double HEADROOM = 0.35;
    private static final double CLICK_HZ = 1000;
    private static final double CLICK_LEVEL = 0.5;
    private static final int TAIL = 1;
    private static final int MIDDLE_C = 60;
    private static final int OPEN_HAT = 46;

    private final LiveLayout layout;
    private final Voices voices;
    private final Buffers buffers;
    private final LiveTuning tuning;
    private NetworkState state = NetworkState.EMPTY;
    private TuningPlan plan = TuningPlan.of(state.session());

    Musicians(int sampleRate, LiveLayout layout, Voices voices, Buffers buffers) {
        tuning = new LiveTuning(sampleRate, plan);
        this.layout = layout;
        this.voices = voices;
        this.buffers = buffers;
    }

    void follow(NetworkState now) {
        state = now;
        if (!plan.suits(now.session())) {
            plan = TuningPlan.of(now.session());
            tuning.follow(plan);
        }
    }

    /** Asks for all recordings that notes may want, so that they are there by then. */
    void fetch() {
        for (Instrument instrument : state.instruments().byId()) {
            if (instrument.sampler() != null && instrument.source().type().needsSample()) {
                buffers.recording(instrument.sampler().sample());
            }
        }
        for (Kit kit : state.sequencer().kits()) {
            for (PadSound pad : kit.pads()) {
                if (pad.sample() != null) {
                    buffers.recording(pad.sample());
                }
            }
        }
    }

    /** Time goes on by some frames; what the tuning moves meanwhile is moved. */
    void advance(int frames, List<Command> into) {
        tuning.advance(frames);
        voices.retune(tuning, into);
    }

    /** Begins a note. */
    void noteOn(int id, int pitch, int velocity, boolean live, List<Command> into) {
        Instrument instrument = state.instruments().get(id);
        if (instrument == null || instrument.source().type().isRouting() || layout.node(Keys.voices(id)) == 0) {
            return;
        }
        if (instrument.polyphonic()) {
            voices.release(id, pitch, live, into);
        } else {
            voices.fadeAll(id, into);
        }
        List<Object> own = new ArrayList<>();
        String def = sound(instrument, pitch, own);
        if (def != null) {
            choke(instrument, pitch, into);
            if (instrument.source().type().isPitched()) {
                tuning.noteOn(pitch);
            }
            begin(instrument, def, pitch, live, velocity / 127.0, own, into);
        }
    }

    /** The graph that sounds a pitch, or null; what only this note is told is added to {@code own}. */
    private String sound(Instrument instrument, int pitch, List<Object> own) {
        SourceType type = instrument.source().type();
        if (type.needsSample()) {
            return recording(instrument.sampler(), type, pitch, own);
        }
        if (type.isDrums()) {
            own.addAll(List.of("offset", (float) Drum.offsetAt(pitch)));
        }
        return SourceDefs.nameAt(type, pitch);
    }

    private String recording(Sampler sampler, SourceType type, int pitch, List<Object> own) {
        Loaded loaded = sampler == null ? null : buffers.recording(sampler.sample());
        if (loaded == null) {
            return null;
        }
        Slice slice = nearest(sampler, pitch);
        double speed = sampler.pitchTracking() ? Math.pow(2, (pitch - slice.root()) / 12.0) : 1;
        played(loaded, slice.start(), slice.end(), speed, sampler.loop(), own);
        return SourceDefs.name(type, loaded.channels());
    }

    private static Slice nearest(Sampler sampler, int pitch) {
        Slice best = null;
        for (Slice slice : sampler.slices()) {
            if (best == null || Math.abs(slice.root() - pitch) < Math.abs(best.root() - pitch)) {
                best = slice;
            }
        }
        return best == null ? Slice.WHOLE : best;
    }

    private static void played(Loaded what, double start, double end, double speed, boolean loop, List<Object> own) {
        own.addAll(List.of(VoiceParams.BUFFER, what.buffer()));
        own.addAll(List.of(VoiceParams.START, (float) start, VoiceParams.END, (float) end));
        own.addAll(List.of(VoiceParams.SPEED, (float) speed, VoiceParams.LOOP, loop ? 1 : 0));
    }

    private void choke(Instrument instrument, int pitch, List<Command> into) {
        if (instrument.source().type().isDrums() && Drum.at(pitch).chokesOpenHat()) {
            voices.choke(instrument.id(), OPEN_HAT, into);
        }
    }

    private void begin(
            Instrument instrument,
            String def,
            int pitch,
            boolean live,
            double hard,
            List<Object> own,
            List<Command> into) {
        Unit shared = layout.unit(Keys.voices(instrument.id()));
        double hz = tuning.hz(pitch);
        int node = voices.begin(instrument.id(), pitch, live, hz, into);
        List<Object> args = new ArrayList<>(List.of(def, node, TAIL, layout.node(shared.key())));
        LiveLayout.addSettings(shared.settings(), args);
        args.addAll(List.of(VoiceParams.FREQ, (float) hz));
        args.addAll(List.of(VoiceParams.VELOCITY, (float) hard));
        // A velocity's square root of its loudness: 64 is about 9 dB below 127.
        args.addAll(List.of(VoiceParams.AMP, (float) (HEADROOM * hard * Math.sqrt(hard))));
        args.addAll(own);
        into.add(new Command("/s_new", args));
    }

    /** Ends a note; a drum sounds on by itself. */
    void noteOff(int id, int pitch, boolean live, List<Command> into) {
        Instrument instrument = state.instruments().get(id);
        if (instrument != null && !instrument.source().type().isPercussion()) {
            voices.release(id, pitch, live, into);
            endInTuning(instrument, pitch);
        }
    }

    private void endInTuning(Instrument instrument, int pitch) {
        if (instrument.source().type().isPitched()) {
            tuning.noteOff(pitch);
        }
    }

    /** Hits a pad, which sounds until it is over by itself. */
    void pad(int id, int pad, int velocity, int semitones, List<Command> into) {
        Instrument instrument = state.instruments().get(id);
        Kit kit = state.sequencer().kits().get(id);
        if (instrument == null || kit == null || layout.node(Keys.voices(id)) == 0) {
            return;
        }
        PadSound sound = kit.pads().get(pad);
        Loaded loaded = sound.sample() == null ? null : buffers.recording(sound.sample());
        double hard = velocity / 127.0 * Math.cbrt(sound.level() * sound.level());
        double moved = sound.pitch() + semitones;
        List<Object> own = new ArrayList<>();
        if (loaded == null) {
            own.addAll(List.of("tune", (float) moved, "offset", (float) Drum.offsetAt(Drum.pitchOfPad(pad))));
            choke(instrument, Drum.pitchOfPad(pad), into);
            begin(instrument, Drum.onPad(pad).def(), Drum.pitchOfPad(pad), false, hard, own, into);
        } else {
            double speed = Math.pow(2, moved / 12) * (sound.reverse() ? -1 : 1);
            played(loaded, sound.start(), sound.end(), speed, false, own);
            begin(instrument, SourceDefs.name(SourceType.SAMPLER, loaded.channels()), MIDDLE_C, false, hard, own, into);
        }
    }

    /** Lets go all that an instrument sounds. */
    void allNotesOff(int id, List<Command> into) {
        voices.releaseAll(id, into);
    }

    /** Lets go everything. */
    void allNotesOff(List<Command> into) {
        for (int id : state.instruments().byId().ids()) {
            voices.releaseAll(id, into);
        }
        tuning.allOff();
    }

    /** Sounds the metronome. */
    void click(boolean accent, List<Command> into) {
        double level = CLICK_LEVEL * state.session().click().level();
        double hz = accent ? 2 * CLICK_HZ : CLICK_HZ;
        into.add(Command.of("/s_new", DeskDefs.CLICK, -1, 0, Section.MASTER.node(), "hz", hz, "level", level));
    }
}
