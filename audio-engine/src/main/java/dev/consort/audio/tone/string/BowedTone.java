package dev.consort.audio.tone.string;

import dev.consort.audio.dsp.PitchRange;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/**
 * A bowed string on the body of a violin, with a slight vibrato that comes after a while. How hard the bow presses stays
 * between the limits of Schelleng, "The bowed string and the player" (JASA, 1973), wherever the bow is, so that no
 * setting whistles or grates.
 */
public final class BowedTone implements Tone {
    private static final int PRESSURE = Knobs.place(SourceType.BOWED.params(), "pressure");
    private static final int POSITION = Knobs.place(SourceType.BOWED.params(), "position");
    private static final double LOWEST_HZ = 16;
    private static final double LEVEL = 1.05;
    /** Frames after which pitch and bow are worked out anew. */
    private static final int GRID = 32;

    private static final double VIBRATO_HZ = 5.3;
    private static final double VIBRATO_DEPTH = 0.002;
    private static final double VIBRATO_AFTER = 0.25;
    private static final double VIBRATO_GROWS = 0.5;
    private static final List<Resonance> BODY = List.of(
            new Resonance(275, 12, 0.5),
            new Resonance(460, 14, 0.5),
            new Resonance(560, 14, 0.4),
            new Resonance(1100, 6, 0.3),
            new Resonance(2500, 2.5, 0.5));

    private final int sampleRate;
    private final PitchRange range;
    private final BowedString string;
    private final Body body;
    private final double[] drawn = new double[StereoSignal.CHUNK];
    private double speed;
    private double seconds;
    private double vibrato;
    private int untilGrid;

    public BowedTone(int sampleRate) {
        this.sampleRate = sampleRate;
        range = new PitchRange(LOWEST_HZ, sampleRate / 14.0);
        string = new BowedString(sampleRate, LOWEST_HZ * 0.95);
        body = new Body(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        body.become(BODY);
        speed = velocity;
        seconds = 0;
        vibrato = 0;
        untilGrid = 0;
        string.bow(timbre.knob(PRESSURE), timbre.knob(POSITION), speed);
        string.start(sampleRate / range.within(hz));
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double inside = range.within(hz);
        string.bow(timbre.knob(PRESSURE), timbre.knob(POSITION), speed);
        string.tune(sampleRate / (inside * (1 + vibrato)));
        for (int i = 0; i < frames; i++) {
            if (untilGrid == 0) {
                sway();
                string.tune(sampleRate / (inside * (1 + vibrato)));
            }
            untilGrid--;
            drawn[i] = string.next();
        }
        body.process(drawn, out.left, LEVEL, frames);
    }

    private void sway() {
        untilGrid = GRID;
        seconds += (double) GRID / sampleRate;
        double grown = Math.max(0, Math.min(1, (seconds - VIBRATO_AFTER) / VIBRATO_GROWS));
        vibrato = VIBRATO_DEPTH * grown * Math.sin(2 * Math.PI * VIBRATO_HZ * seconds);
    }
}
