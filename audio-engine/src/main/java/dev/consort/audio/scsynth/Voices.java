package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.tuning.LiveTuning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The notes that sound on the server, as far as is known here. When too many do, the one least missed is faded within
 * milliseconds. For one thread.
 */
final class Voices {
    private static final int MOST = 128;
    private static final int MOST_OF_ONE = 24;
    private static final int FIRST_NODE = 100_000_000;
    private static final int NODES = 1_000_000_000;

    /** The gate that ends a note within four milliseconds, and the one that lets it go. */
    private static final double FADE = -1.004;

    private static final double RELEASE = 0;

    /** The change of a frequency that is worth a message: a twentieth of a cent. */
    private static final double HEARD = 3e-5;

    private final List<Voice> sounding = new ArrayList<>();
    private int born;

    /** One note. */
    private static final class Voice {
        private final int node;
        private final int instrument;
        private final int pitch;
        private final boolean live;
        private double hz;
        private boolean released;

        Voice(int node, int instrument, int pitch, boolean live, double hz) {
            this.hz = hz;
            this.node = node;
            this.instrument = instrument;
            this.pitch = pitch;
            this.live = live;
        }
    }

    /** Nothing sounds: the server is a new one. */
    void clear() {
        sounding.clear();
    }

    /** The number of the node of a new note; what has to make room for it is told to fade. */
    int begin(int instrument, int pitch, boolean live, double hz, List<Command> into) {
        makeRoom(voice -> true, MOST, into);
        makeRoom(voice -> voice.instrument == instrument, MOST_OF_ONE, into);
        int node = FIRST_NODE + born;
        born = (born + 1) % NODES;
        sounding.add(new Voice(node, instrument, pitch, live, hz));
        return node;
    }

    private void makeRoom(Predicate<Voice> counted, int most, List<Command> into) {
        int count = 0;
        Voice least = null;
        for (Voice voice : sounding) {
            if (counted.test(voice)) {
                count++;
                least = least == null || voice.released && !least.released ? voice : least;
            }
        }
        if (count >= most) {
            sounding.remove(least);
            into.add(gate(least, FADE));
        }
    }

    private static Command gate(Voice voice, double value) {
        return Command.of("/n_set", voice.node, "gate", value);
    }

    /** Lets go what was begun at a pitch, by hand or not. */
    void release(int instrument, int pitch, boolean live, List<Command> into) {
        for (Voice voice : sounding) {
            boolean same = voice.instrument == instrument && voice.pitch == pitch && voice.live == live;
            if (same && !voice.released) {
                voice.released = true;
                into.add(gate(voice, RELEASE));
            }
        }
    }

    /** Ends what sounds at a pitch as fast as is possible without a click. */
    void choke(int instrument, int pitch, List<Command> into) {
        end(voice -> voice.instrument == instrument && voice.pitch == pitch, into);
    }

    /** The same for all that an instrument sounds. */
    void fadeAll(int instrument, List<Command> into) {
        end(voice -> voice.instrument == instrument, into);
    }

    private void end(Predicate<Voice> which, List<Command> into) {
        for (Voice voice : sounding) {
            if (which.test(voice)) {
                into.add(gate(voice, FADE));
            }
        }
        sounding.removeIf(which);
    }

    /** Lets go all that an instrument sounds. */
    void releaseAll(int instrument, List<Command> into) {
        for (Voice voice : sounding) {
            if (voice.instrument == instrument && !voice.released) {
                voice.released = true;
                into.add(gate(voice, RELEASE));
            }
        }
    }

    /** Moves what sounds to where the tuning has its pitch now. */
    void retune(LiveTuning tuning, List<Command> into) {
        for (Voice voice : sounding) {
            double wanted = tuning.hz(voice.pitch);
            if (Math.abs(wanted / voice.hz - 1) > HEARD) {
                voice.hz = wanted;
                into.add(Command.of("/n_set", voice.node, "freq", wanted));
            }
        }
    }

    /** The server says that a node has ended. */
    void ended(int node) {
        sounding.removeIf(voice -> voice.node == node);
    }
}
