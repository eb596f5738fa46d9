package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.desk.DeskDefs;
import dev.consort.audio.scsynth.desk.Keys;
import dev.consort.audio.scsynth.node.LiveLayout;
import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.source.Drum;
import dev.consort.audio.scsynth.source.VoiceParams;
import dev.consort.audio.tuning.LiveTuning;
import dev.consort.audio.tuning.TuningPlan;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Kit;
import java.util.ArrayList;
import java.util.List;

/** Turns notes into commands. For one thread. */
final class Musicians {
    private static final double HEADROOM = 0.35;
    private static final double CLICK_HZ = 1000;
    private static final double CLICK_LEVEL = 0.5;
    private static final int TAIL = 1;
    private static final int OPEN_HAT = 46;

    private final LiveLayout layout;
    private final Voices voices;
    private final Sounds sounds;
    private final LiveTuning tuning;
    private NetworkState state = NetworkState.EMPTY;
    private TuningPlan plan = TuningPlan.of(state.session());

    Musicians(int sampleRate, LiveLayout layout, Voices voices, Buffers buffers) {
        tuning = new LiveTuning(sampleRate, plan);
        this.layout = layout;
        this.voices = voices;
        sounds = new Sounds(buffers);
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
        sounds.fetch(state);
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
        Sounds.Stroke stroke = sounds.of(instrument, pitch, velocity / 127.0);
        if (stroke != null) {
            choke(instrument, pitch, into);
            if (instrument.source().type().isPitched()) {
                tuning.noteOn(pitch);
            }
            begin(instrument, stroke, live, into);
        }
    }

    private void choke(Instrument instrument, int pitch, List<Command> into) {
        if (instrument.source().type().isDrums() && Drum.at(pitch).chokesOpenHat()) {
            voices.choke(instrument.id(), OPEN_HAT, into);
        }
    }

    private void begin(Instrument instrument, Sounds.Stroke stroke, boolean live, List<Command> into) {
        Unit shared = layout.unit(Keys.voices(instrument.id()));
        double hz = tuning.hz(stroke.pitch());
        int node = voices.begin(instrument.id(), stroke.pitch(), live, hz, into);
        List<Object> args = new ArrayList<>(List.of(stroke.def(), node, TAIL, layout.node(shared.key())));
        LiveLayout.addSettings(shared.settings(), args);
        // A velocity's square root of its loudness: 64 is about 9 dB below 127.
        double amp = HEADROOM * stroke.hard() * Math.sqrt(stroke.hard());
        args.addAll(List.of(VoiceParams.FREQ, (float) hz));
        args.addAll(List.of(VoiceParams.VELOCITY, (float) stroke.hard(), VoiceParams.AMP, (float) amp));
        args.addAll(stroke.own());
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
        Sounds.Stroke stroke = sounds.ofPad(kit, pad, velocity / 127.0, semitones);
        choke(instrument, stroke.pitch(), into);
        begin(instrument, stroke, false, into);
    }

    /** Lets go all that an instrument sounds. */
    void allNotesOff(int id, List<Command> into) {
        voices.releaseAll(id, into);
    }

    /** Sounds the metronome. */
    void click(boolean accent, List<Command> into) {
        double level = CLICK_LEVEL * state.session().click().level();
        double hz = accent ? 2 * CLICK_HZ : CLICK_HZ;
        into.add(Command.of("/s_new", DeskDefs.CLICK, -1, 0, Section.MASTER.node(), "hz", hz, "level", level));
    }
}
