package dev.consort.tui.midi;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.control.Sweeps;
import dev.consort.tui.control.TargetMoves;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the knobs and faders of a MIDI controller do: they move what the session maps them to. Any thread. */
final class Controllers {
    /** Controllers that say something about others and are moved by nobody: bank, data entry, their fine parts, RPN. */
    private static final Set<Integer> NOT_KNOBS = Set.of(0, 6, 32, 38, 64, 96, 97, 98, 99, 100, 101);

    private static final int MODES = 120;

    private final Studio studio;
    private final BiConsumer<Tone, String> teller;
    private final Sweeps sweeps;
    private final Set<Target> told = new HashSet<>();
    private Target learning;

    Controllers(Studio studio, BiConsumer<Tone, String> teller, Sweeps sweeps) {
        this.studio = studio;
        this.teller = teller;
        this.sweeps = sweeps;
    }

    /** The next knob that moves is for this; null for none. */
    synchronized void learn(Target target) {
        learning = target;
    }

    /** What the next knob that moves is for; null for none. */
    synchronized Target learning() {
        return learning;
    }

    /**
     * A controller has moved.
     *
     * @param channel 1–16
     * @param cc 0–127
     * @param value 0–127
     * @return whether something is to be moved now
     */
    synchronized boolean moved(int channel, int cc, int value) {
        if (learning != null && cc < MODES && !NOT_KNOBS.contains(cc)) {
            map(channel, cc);
            return false;
        }
        boolean any = false;
        NetworkState state = studio.state();
        for (CcMapping mapping : state.midi().ccMappings().values()) {
            boolean isMeant = mapping.cc() == cc && (mapping.channel() == null || mapping.channel() == channel);
            ParamSpec spec = isMeant ? Targets.spec(state, mapping.target()) : null;
            if (spec != null) {
                double share = mapping.min() + (mapping.max() - mapping.min()) * value / 127;
                sweeps.turn(mapping.target(), spec.valueAt(share));
                any = true;
            }
        }
        return any;
    }

    private void map(int channel, int cc) {
        NetworkAction mapping = new MapCc(channel, cc, learning, 0, 1);
        String what = TargetNames.of(studio.state(), learning);
        learning = null;
        Refusal refusal = mapping.access().refusal(studio.state(), studio.clientId());
        if (refusal != null) {
            teller.accept(Tone.REFUSAL, refusal.reason());
            return;
        }
        studio.post(mapping);
        teller.accept(Tone.NOTICE, "controller " + cc + " on channel " + channel + " moves " + what + " from now on");
    }

    /** Sends what may leave now, and waits until it is shown: the next value of a part is put beside the others as they are. */
    void send(long nowNanos) {
        for (Sweeps.Move move = sweeps.next(nowNanos); move != null; move = sweeps.next(nowNanos)) {
            NetworkAction action = TargetMoves.of(studio.state(), move.target(), move.value());
            String why = action == null ? "only automation moves it" : why(action);
            if (why.isEmpty()) {
                studio.dispatch(action);
            } else {
                tellOnce(move.target(), why);
            }
        }
    }

    private String why(NetworkAction action) {
        Refusal refusal = action.access().refusal(studio.state(), studio.clientId());
        return refusal == null ? "" : refusal.reason();
    }

    private void tellOnce(Target target, String why) {
        boolean isNews;
        synchronized (this) {
            isNews = told.add(target);
        }
        if (isNews) {
            String what = TargetNames.of(studio.state(), target);
            teller.accept(Tone.REFUSAL, "the controller cannot move " + what + ": " + why);
        }
    }
}
