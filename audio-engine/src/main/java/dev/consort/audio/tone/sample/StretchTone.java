package dev.consort.audio.tone.sample;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sample.Octaves;
import dev.consort.audio.sample.Region;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.tuning.EqualTemperament;

/**
 * Plays a recording with its length and its pitch set apart: overlapping pieces, each put where it fits best behind the
 * one before.
 *
 * <p>Verhelst and Roelands, "An Overlap-Add Technique Based on Waveform Similarity" (1993); the similarity is
 * measured on the left side.
 */
public final class StretchTone implements Tone {
    private static final int STRETCH = Knobs.place(SourceType.TIME_STRETCH.params(), "stretch");
    private static final int PITCH = Knobs.place(SourceType.TIME_STRETCH.params(), "pitch");
    private static final int GRAIN = Knobs.place(SourceType.TIME_STRETCH.params(), "grain");
    private static final int OVERLAP = Knobs.place(SourceType.TIME_STRETCH.params(), "overlap");
    private static final int MOST_GRAINS = 16;
    private static final int COMPARED = 48;
    private static final int TRIES = 24;
    private static final double SEARCH_SECONDS = 0.006;

    private final int sampleRate;
    private final Grain[] grains = new Grain[MOST_GRAINS];
    private Region region;
    private double rootHz;
    private double place;
    private double untilNext;
    private double expected;
    private boolean first;
    private int next;
    private boolean over;

    public StretchTone(int sampleRate) {
        this.sampleRate = sampleRate;
        for (int i = 0; i < MOST_GRAINS; i++) {
            grains[i] = new Grain();
        }
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        region = timbre.regions().nearest(pitch);
        over = region == null;
        for (Grain grain : grains) {
            grain.end();
        }
        if (!over) {
            rootHz = EqualTemperament.hz(region.root(), 440);
            place = region.start();
            untilNext = 0;
            first = true;
        }
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        out.clear(frames);
        if (over) {
            return;
        }
        double own = (double) region.sound().whole().sampleRate() / sampleRate;
        double speed =
                own * Math.pow(2, timbre.knob(PITCH) / 12) * timbre.regions().speed(region, hz, rootHz);
        double length = timbre.knob(GRAIN) * sampleRate;
        double hop = length / Math.max(2, timbre.knobs().choice(OVERLAP));
        int done = 0;
        while (done < frames) {
            if (untilNext <= 0) {
                begin(speed, length, hop);
                place += hop * own / timbre.knob(STRETCH);
                untilNext += hop;
                wrap(timbre);
            }
            int run = (int) Math.min(frames - done, Math.max(1, Math.ceil(untilNext)));
            for (Grain grain : grains) {
                grain.add(region.sound(), out, done, run);
            }
            untilNext -= run;
            done += run;
        }
        over |= isDone();
    }

    private void begin(double speed, double length, double hop) {
        double from = first ? place : similar(speed);
        first = false;
        // What would follow if this piece went on is what the next one should be like.
        expected = from + hop * speed;
        grains[next].begin(from, speed, length, hop, region.sound().level(speed));
        next = (next + 1) % MOST_GRAINS;
    }

    /** Looks around the place, first coarsely and then closely. */
    private double similar(double speed) {
        double reach = SEARCH_SECONDS * region.sound().whole().sampleRate();
        return mostLike(mostLike(place, reach, speed), reach / TRIES, speed);
    }

    private double mostLike(double around, double reach, double speed) {
        double best = around;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = -TRIES; i <= TRIES; i++) {
            double candidate = around + i * reach / TRIES;
            double likeness = likeness(candidate, speed);
            if (likeness > highest) {
                highest = likeness;
                best = candidate;
            }
        }
        return best;
    }

    private double likeness(double candidate, double speed) {
        Octaves sound = region.sound();
        double product = 0;
        double power = 1e-9;
        for (int i = 0; i < COMPARED; i++) {
            double there = sound.at(0, false, candidate + i * 8 * speed);
            product += there * sound.at(0, false, expected + i * 8 * speed);
            power += there * there;
        }
        return product / Math.sqrt(power);
    }

    private void wrap(Timbre timbre) {
        if (place >= region.end()) {
            if (timbre.regions().loop()) {
                place = region.start();
                first = true;
            } else {
                untilNext = Double.MAX_VALUE;
            }
        }
    }

    private boolean isDone() {
        boolean sounding = false;
        for (Grain grain : grains) {
            sounding |= grain.isSounding();
        }
        return !sounding && untilNext == Double.MAX_VALUE;
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
