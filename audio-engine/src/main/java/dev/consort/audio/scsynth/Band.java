package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.sequencer.NoteSink;
import dev.consort.protocol.state.sequencer.Kit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hears the sequencer and sends what it tells to the server: the one place where both meet. What hands play goes at once,
 * all else at its frame; what shares a frame goes together. For one thread.
 */
final class Band implements NoteSink {
    private final Musicians musicians;
    private final Outlet outlet;
    private final Set<Integer> hits = new HashSet<>();
    private List<Command> gathered = new ArrayList<>();
    private long blockStart;
    private int frame;

    Band(Musicians musicians, Outlet outlet) {
        this.musicians = musicians;
        this.outlet = outlet;
    }

    /** From here on frames are counted from this one. */
    void begin(long from) {
        blockStart = from;
        frame = 0;
    }

    /** Sends what has been gathered. */
    void flush() {
        if (!gathered.isEmpty()) {
            outlet.at(blockStart + frame, gathered);
            gathered = new ArrayList<>();
        }
    }

    private List<Command> at(int of) {
        if (of != frame) {
            flush();
            frame = of;
        }
        return gathered;
    }

    /** The next hit of this pad is by hand. */
    void expectHit(int instrument, int pad) {
        hits.add(instrument * Kit.PADS + pad);
    }

    @Override
    public void noteOn(int of, int instrument, int pitch, int velocity, boolean live) {
        List<Command> commands = live ? new ArrayList<>() : at(of);
        musicians.noteOn(instrument, pitch, velocity, live, commands);
        sendLive(live, commands);
    }

    private void sendLive(boolean live, List<Command> commands) {
        if (live && !commands.isEmpty()) {
            outlet.now(commands);
        }
    }

    @Override
    public void noteOff(int of, int instrument, int pitch, boolean live) {
        List<Command> commands = live ? new ArrayList<>() : at(of);
        musicians.noteOff(instrument, pitch, live, commands);
        sendLive(live, commands);
    }

    @Override
    public void pad(int of, int instrument, int pad, int velocity, int semitones) {
        boolean live = hits.remove(instrument * Kit.PADS + pad);
        List<Command> commands = live ? new ArrayList<>() : at(of);
        musicians.pad(instrument, pad, velocity, semitones, commands);
        sendLive(live, commands);
    }

    @Override
    public void click(int of, boolean accent) {
        musicians.click(accent, at(of));
    }

    @Override
    public void pulse(int of) {
        // The clock is for machines beside this one.
    }

    @Override
    public void begin(int of, boolean fromStart, int tick) {
        // As for the pulse.
    }

    @Override
    public void end(int of) {
        // As for the pulse.
    }
}
