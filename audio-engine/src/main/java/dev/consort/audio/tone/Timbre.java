package dev.consort.audio.tone;

import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sample.Regions;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;

/** A source as tones read it: its kind and its knobs. Shared by all voices of an instrument. For the audio thread. */
public final class Timbre {
    private final SourceType type;
    private final Knobs knobs;
    private final int transpose;
    private final int detune;
    private double semitones;
    private double factor = 1;
    private Regions regions = Regions.NONE;

    /** A source whose knobs stand where the table puts them. */
    public Timbre(SourceType type) {
        this.type = type;
        knobs = new Knobs(type.params());
        transpose = Knobs.find(type.params(), "transpose");
        detune = Knobs.find(type.params(), "detune");
    }

    /** A source as people have set it. */
    public static Timbre of(Source source) {
        Timbre timbre = new Timbre(source.type());
        timbre.knobs.set(source.params());
        return timbre;
    }

    public SourceType type() {
        return type;
    }

    public Knobs knobs() {
        return knobs;
    }

    /** Whether a note's pitch is the pitch that is heard; see {@link SourceType#isPitched}. */
    public boolean isPitched() {
        return transpose >= 0;
    }

    /** By what the frequency of every pitch is multiplied: transposition and detuning, where the source has them. */
    public double factor() {
        if (transpose < 0) {
            return 1;
        }
        double now = knobs.get(transpose) + knobs.get(detune) / 100;
        if (now != semitones) {
            semitones = now;
            factor = Math.pow(2, semitones / 12);
        }
        return factor;
    }

    /** What its notes play, where it plays recordings. */
    public Regions regions() {
        return regions;
    }

    /** Takes over other recordings; notes that sound go on with theirs. */
    public void follow(Regions now) {
        regions = now;
    }

    /** The value of the parameter at a place of the source's table; see {@link Knobs#place}. */
    public double knob(int place) {
        return knobs.get(place);
    }
}
