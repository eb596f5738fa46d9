package dev.consort.audio.scsynth;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.scsynth.desk.Automated;
import dev.consort.audio.scsynth.desk.DeskDefs;
import dev.consort.audio.scsynth.desk.LayoutMaker;
import dev.consort.audio.scsynth.desk.Wires;
import dev.consort.audio.scsynth.effect.EffectDefs;
import dev.consort.audio.scsynth.filter.FilterDefs;
import dev.consort.audio.scsynth.node.LiveLayout;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.source.SourceDefs;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.audio.sequencer.NoteSink;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Plays sessions by commands to a server, without knowing where it is or what time it is: the same commands play live and
 * make files. For one thread.
 */
final class Ensemble {
    /** Frames after which automation moves on: a hundredth of a second at 48 kHz. */
    private static final int CONTROL_FRAMES = 480;

    private static final int PREPARE_FRAMES = 48_000;

    private final Wires wires = new Wires();
    private final LiveLayout layout = new LiveLayout();
    private final Voices voices = new Voices();
    private final Outlet outlet;
    private final Buffers buffers;
    private final LayoutMaker maker;
    private final Musicians musicians;
    private final Band band;
    private final Sequencer sequencer;
    private Score score = Score.EMPTY;
    private double sampleRate;
    private long frames;
    private long moved;
    private long prepared;
    private int recordings;

    Ensemble(EngineConfig config, Buffers buffers, Outlet outlet) {
        this.outlet = outlet;
        this.buffers = buffers;
        sampleRate = config.sampleRate();
        maker = new LayoutMaker(wires, buffers);
        musicians = new Musicians(config.sampleRate(), layout, voices, buffers);
        band = new Band(musicians, outlet);
        sequencer = new Sequencer(config.sampleRate(), config.seed());
    }

    /** All graphs that a server has to know. */
    static List<SynthDef> graphs() {
        List<SynthDef> all = new ArrayList<>(DeskDefs.all());
        all.addAll(FilterDefs.all());
        all.addAll(EffectDefs.all());
        all.addAll(SourceDefs.all());
        return all;
    }

    /** Builds everything on a server that has nothing but the graphs. */
    void rebuild(double hz) {
        sampleRate = hz;
        voices.clear();
        buffers.clear();
        outlet.now(layout.begin());
        outlet.now(layoutNow());
    }

    private List<Command> layoutNow() {
        recordings = buffers.loaded();
        Automated now = Automated.at(score.state(), score.movements(), sequencer.tick());
        musicians.follow(now.state());
        musicians.fetch();
        return layout.follow(maker.of(now.state(), now.bends(), sampleRate));
    }

    /** Plays another state from now on. */
    void follow(NetworkState state) {
        if (state == score.state()) {
            return;
        }
        score = Score.of(state, score);
        outlet.now(layoutNow());
        band.begin(frames);
        sequencer.follow(score, band);
        band.flush();
    }

    /** Lets hands do something that the sequencer hears of; it happens with the next {@link #advance}. */
    private void tell(Consumer<NoteSink> gesture) {
        band.begin(frames);
        gesture.accept(band);
        band.flush();
    }

    void noteOn(int instrument, int pitch, int velocity) {
        tell(sink -> sequencer.noteOn(instrument, pitch, velocity, sink));
    }

    void noteOff(int instrument, int pitch) {
        tell(sink -> sequencer.noteOff(instrument, pitch, sink));
    }

    void pad(int instrument, int pad, int velocity) {
        band.expectHit(instrument, pad);
        tell(sink -> sequencer.pad(instrument, pad, velocity, sink));
    }

    void allNotesOff(int instrument) {
        tell(sink -> sequencer.allNotesOff(instrument, sink));
        List<Command> commands = new ArrayList<>();
        musicians.allNotesOff(instrument, commands);
        outlet.now(commands);
    }

    void locate(int tick) {
        tell(sink -> sequencer.locate(tick, sink));
    }

    /** Goes on by some frames. */
    void advance(int count) {
        if (frames - prepared >= PREPARE_FRAMES) {
            prepared = frames;
            score.prepare(sequencer.tick());
        }
        if (frames - moved >= CONTROL_FRAMES && (score.movements().length > 0 || recordings != buffers.loaded())) {
            moved = frames;
            outlet.at(frames, layoutNow());
        }
        band.begin(frames);
        sequencer.advance(count, band);
        band.flush();
        frames += count;
        List<Command> retuned = new ArrayList<>();
        musicians.advance(count, retuned);
        outlet.at(frames, retuned);
    }

    /** Hears what the server says. */
    void hear(Command reply) {
        if (reply.address().equals("/n_end")) {
            voices.ended(reply.integer(0));
        } else {
            buffers.hear(reply);
        }
    }

    /** Orders what has become necessary. */
    void order() {
        Command order = buffers.nextOrder();
        if (order != null) {
            outlet.now(List.of(order));
        }
    }

    Sequencer sequencer() {
        return sequencer;
    }

    Wires wires() {
        return wires;
    }
}
