package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;

/** The last seconds of a sound in a ring, and small pieces that are read from it. */
final class Cloud {
    private static final int MOST_GRAINS = 64;
    private static final double RATE_ALLOWED_FOR = 48_000;

    private final EffectGraph e;
    private final Signal buffer;
    private final Signal frames;
    private final Signal head;

    Cloud(EffectGraph e, double seconds) {
        this.e = e;
        Graph graph = e.graph();
        buffer = graph.ir("LocalBuf", c(1), c(seconds * RATE_ALLOWED_FOR), graph.ir("MaxLocalBufs", c(1)));
        frames = c(seconds * RATE_ALLOWED_FOR);
        head = graph.ar("Phasor", c(0), c(1), c(0), frames, c(0));
        graph.ar("BufWr", buffer, head, c(1), e.in().mono());
    }

    /**
     * Pieces of the sound of a while ago.
     *
     * @param clock begins a piece whenever it rises above 0
     * @param seconds of a piece
     * @param behind seconds ago
     * @param spread how far from the middle, 0–1
     * @param overlap how many sound at once
     */
    Stereo grains(Signal clock, Signal seconds, Signal speed, Signal behind, Signal spread, Signal overlap) {
        Signal ago = behind.times(e.graph().ir("SampleRate")).over(frames);
        Signal place = head.over(frames).minus(ago).plus(1).modulo(c(1));
        Signal pan = e.ar("TRand", c(-1), c(1), clock).times(spread);
        Stereo sum =
                e.graph().stereo("GrainBuf", clock, seconds, buffer, speed, place, c(2), pan, c(-1), c(MOST_GRAINS));
        return sum.times(overlap.max(c(1)).sqrt().reciprocal().times(1.4));
    }

    /** The sound from a place of the ring, in frames. */
    Signal read(Signal frame) {
        return e.ar("BufRd", buffer, frame, c(1), c(2));
    }

    Signal head() {
        return head;
    }

    Signal frames() {
        return frames;
    }
}
