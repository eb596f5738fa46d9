package dev.consort.audio.tone.spectral;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A wave out of a row, and anything between two neighbours. The version of the waves is the one whose partials there is
 * room for; as the pitch rises, it fades into the next before there is none.
 */
public final class WavetableTone implements Tone {
    private static final int POSITION = Knobs.place(SourceType.WAVETABLE.params(), "position");
    private static final double HALF = 0.5;
    /** The share of the room in which a version fades. */
    private static final double FADE = 0.12;

    private final int sampleRate;
    private final WaveRow row = WaveRow.shared();
    private final Smoothed position;
    private double phase;

    public WavetableTone(int sampleRate) {
        this.sampleRate = sampleRate;
        position = new Smoothed(sampleRate, 0);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        phase = 0;
        position.aim(timbre.knob(POSITION));
        position.arrive();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        position.aim(timbre.knob(POSITION));
        position.ramp(frames);
        int version = version(step);
        double rich = Math.max(0, Math.min(1, (HALF - row.partials(version) * step) / (FADE * HALF)));
        int poorer = Math.min(version + 1, row.versions() - 1);
        for (int i = 0; i < frames; i++) {
            double place = position.at(i) * (row.waves() - 1);
            int wave = Math.max(0, Math.min((int) place, row.waves() - 2));
            out.left[i] = (float) (rich * between(version, wave, place - wave)
                    + (rich < 1 ? (1 - rich) * between(poorer, wave, place - wave) : 0));
            phase += step;
            phase -= phase >= 1 ? 1 : 0;
        }
    }

    private int version(double step) {
        int version = 0;
        while (version < row.versions() - 1 && row.partials(version) * step >= HALF) {
            version++;
        }
        return version;
    }

    private double between(int version, int wave, double share) {
        double at = phase * WaveRow.SIZE;
        int frame = (int) at;
        float part = (float) (at - frame);
        float one = read(row.table(version, wave), frame, part);
        return one + share * (read(row.table(version, wave + 1), frame, part) - one);
    }

    private static float read(float[] table, int frame, float part) {
        return table[frame] + part * (table[frame + 1] - table[frame]);
    }
}
