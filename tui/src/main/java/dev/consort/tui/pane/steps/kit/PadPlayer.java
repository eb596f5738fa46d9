package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.action.PlayAction.Pad;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.tui.pane.PaneContext;
import java.util.Arrays;

/** Hits pads live. A key that is held does not hit again. */
public final class PadPlayer {
    /** Two presses of one key that come faster than anybody plays are the keyboard repeating a key that is held. */
    private static final int REPEAT_MILLIS = 60;

    private static final int VELOCITY_STEP = 8;
    private static final int LOUDEST = 127;

    private final PaneContext context;
    private final long[] hitAt = new long[Kit.PADS];
    private boolean on;
    private int velocity = 100;
    private long now;

    public PadPlayer(PaneContext context) {
        this.context = context;
        Arrays.fill(hitAt, Long.MIN_VALUE / 2);
    }

    /** Whether keys are pads. */
    public boolean isOn() {
        return on;
    }

    public void on(boolean changed) {
        on = changed;
    }

    public int velocity() {
        return velocity;
    }

    /** Hits harder or softer from now on. */
    public void louder(boolean up) {
        velocity = Math.max(1, Math.min(LOUDEST, velocity + (up ? VELOCITY_STEP : -VELOCITY_STEP)));
    }

    public void advance(long nowMillis) {
        now = nowMillis;
    }

    /** A key of a pad was pressed. */
    public void press(EditedKit kit, int pad) {
        boolean repeats = now - hitAt[pad] < REPEAT_MILLIS;
        hitAt[pad] = now;
        if (!repeats) {
            context.send(new Pad(kit.id(), pad, velocity));
        }
    }

    /** Lets a pad be heard, but not into a recording. */
    public void preview(EditedKit kit, int pad, int loudness) {
        Transport transport = context.state().transport();
        if (!(transport.playing() && transport.recording())) {
            context.send(new Pad(kit.id(), pad, loudness));
        }
    }
}
