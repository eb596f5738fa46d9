package dev.consort.protocol.state;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;

/**
 * What holds for the whole session.
 *
 * @param name shown everywhere, announced on the network
 * @param key the tonic
 * @param scale the scale on it
 * @param bpm quarter notes per minute, 20–400
 * @param tempoMap changes of tempo in the course of the song, relative to {@code bpm}; absent means none
 * @param timeSignature beats in a bar
 * @param tuningA4 Hz of the a above middle c, 400–480
 * @param tuning how pitches relate
 * @param swing 0–1: how late the off-beats are
 * @param humanize how much timing and loudness vary
 * @param click the metronome
 */
public record Session(
        @Text String name,
        PitchClass key,
        Scale scale,
        @Range(min = 20, max = 400) double bpm,
        @MayBeAbsent TempoMap tempoMap,
        TimeSignature timeSignature,
        @Range(min = 400, max = 480, unit = "Hz") double tuningA4,
        Tuning tuning,
        @Share double swing,
        Humanize humanize,
        Click click) {

    public static final Session DEFAULT = new Session(
            "Jam",
            PitchClass.C,
            Scale.MAJOR,
            120,
            null,
            new TimeSignature(4, 4),
            440,
            Tuning.EQUAL_TEMPERAMENT,
            0,
            new Humanize(0, 0),
            new Click(false, 0.7));

    public Session withName(String changed) {
        return new Session(changed, key, scale, bpm, tempoMap, timeSignature, tuningA4, tuning, swing, humanize, click);
    }

    public Session withBpm(double changed) {
        return new Session(
                name, key, scale, changed, tempoMap, timeSignature, tuningA4, tuning, swing, humanize, click);
    }

    public Session withTempoMap(TempoMap changed) {
        return new Session(name, key, scale, bpm, changed, timeSignature, tuningA4, tuning, swing, humanize, click);
    }

    public Session withTimeSignature(TimeSignature changed) {
        return new Session(name, key, scale, bpm, tempoMap, changed, tuningA4, tuning, swing, humanize, click);
    }

    public Session withKey(PitchClass tonic, Scale steps) {
        return new Session(name, tonic, steps, bpm, tempoMap, timeSignature, tuningA4, tuning, swing, humanize, click);
    }

    public Session withTuning(Tuning relation, double a4) {
        return new Session(name, key, scale, bpm, tempoMap, timeSignature, a4, relation, swing, humanize, click);
    }

    public Session withSwing(double changed) {
        return new Session(name, key, scale, bpm, tempoMap, timeSignature, tuningA4, tuning, changed, humanize, click);
    }

    public Session withHumanize(Humanize changed) {
        return new Session(name, key, scale, bpm, tempoMap, timeSignature, tuningA4, tuning, swing, changed, click);
    }

    public Session withClick(Click changed) {
        return new Session(name, key, scale, bpm, tempoMap, timeSignature, tuningA4, tuning, swing, humanize, changed);
    }
}
