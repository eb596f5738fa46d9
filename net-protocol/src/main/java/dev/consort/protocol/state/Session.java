package dev.consort.protocol.state;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;
import java.util.function.Consumer;

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
 * @param justFlavor which whole numbers just intervals are made of
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
        JustFlavor justFlavor,
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
            JustFlavor.FIVE_LIMIT,
            0,
            new Humanize(0, 0),
            new Click(false, 0.7));

    public Session withName(String changed) {
        return with(parts -> parts.name = changed);
    }

    public Session withBpm(double changed) {
        return with(parts -> parts.bpm = changed);
    }

    /** This with other changes of tempo; null for none. */
    public Session withTempoMap(TempoMap changed) {
        return with(parts -> parts.tempoMap = changed);
    }

    public Session withTimeSignature(TimeSignature changed) {
        return with(parts -> parts.timeSignature = changed);
    }

    public Session withKey(PitchClass tonic, Scale steps) {
        return with(parts -> {
            parts.key = tonic;
            parts.scale = steps;
        });
    }

    public Session withTuning(Tuning relation, double a4, JustFlavor flavor) {
        return with(parts -> {
            parts.tuning = relation;
            parts.tuningA4 = a4;
            parts.justFlavor = flavor;
        });
    }

    public Session withSwing(double changed) {
        return with(parts -> parts.swing = changed);
    }

    public Session withHumanize(Humanize changed) {
        return with(parts -> parts.humanize = changed);
    }

    public Session withClick(Click changed) {
        return with(parts -> parts.click = changed);
    }

    private Session with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /** The components while some of them are exchanged. */
    private static final class Parts {
        private String name;
        private PitchClass key;
        private Scale scale;
        private double bpm;
        private TempoMap tempoMap;
        private TimeSignature timeSignature;
        private double tuningA4;
        private Tuning tuning;
        private JustFlavor justFlavor;
        private double swing;
        private Humanize humanize;
        private Click click;

        private Parts(Session from) {
            name = from.name;
            key = from.key;
            scale = from.scale;
            bpm = from.bpm;
            tempoMap = from.tempoMap;
            timeSignature = from.timeSignature;
            tuningA4 = from.tuningA4;
            tuning = from.tuning;
            justFlavor = from.justFlavor;
            swing = from.swing;
            humanize = from.humanize;
            click = from.click;
        }

        private Session together() {
            return new Session(
                    name,
                    key,
                    scale,
                    bpm,
                    tempoMap,
                    timeSignature,
                    tuningA4,
                    tuning,
                    justFlavor,
                    swing,
                    humanize,
                    click);
        }
    }
}
