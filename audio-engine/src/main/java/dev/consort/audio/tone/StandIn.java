package dev.consort.audio.tone;

import static java.util.Map.entry;

import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Map;

/**
 * The nearest tone there is for a source, which stands in until the source has a tone of its own. A source that is not
 * in the table stands for itself.
 *
 * <p>Ratios of bars and skins are those of the second mode to the first, from Fletcher and Rossing, "The Physics of
 * Musical Instruments"; those of bells and brass are Chowning's, "The Synthesis of Complex Audio Spectra" (1973). Drums
 * are known by their pitches in General MIDI's percussion map.
 *
 * @param tone the source whose tone is heard
 * @param fixed parameters of that tone; the others come from the source that is stood in for, where it has them
 * @param drum the drum of the kit, or {@link #PITCH_CHOOSES}
 */
record StandIn(SourceType tone, Map<String, Double> fixed, int drum) {
    /** The pitch that is played chooses the drum. */
    static final int PITCH_CHOOSES = -1;

    private static final Map<SourceType, StandIn> TABLE = Map.ofEntries(
            entry(SourceType.SUPER_SAW, like(SourceType.SAW)),
            entry(SourceType.SYNC, like(SourceType.SAW)),
            entry(SourceType.RING, new StandIn(SourceType.FM, Map.of("index", 1.0), PITCH_CHOOSES)),
            entry(SourceType.FEEDBACK_SINE, like(SourceType.SINE)),
            entry(SourceType.PHASE_MOD, like(SourceType.FM)),
            entry(SourceType.FM_BELL, fm(1.4, 4)),
            entry(SourceType.FM_BRASS, fm(1, 3)),
            entry(SourceType.FORMANT, like(SourceType.SAW)),
            entry(SourceType.BOWED, like(SourceType.SAW)),
            entry(SourceType.BLOWN, like(SourceType.SAW)),
            entry(SourceType.MEMBRANE, fm(1.59, 0.8)),
            entry(SourceType.MARIMBA, fm(4, 0.5)),
            entry(SourceType.VIBES, fm(4, 1)),
            entry(SourceType.KALIMBA, fm(6.27, 0.5)),
            entry(SourceType.STEEL_DRUM, fm(2, 1.2)),
            entry(SourceType.TUBULAR_BELL, fm(2.76, 2)),
            entry(SourceType.GLOCKENSPIEL, fm(2.76, 1)),
            entry(SourceType.GUITAR, string(3, 0.35)),
            entry(SourceType.BASS_GUITAR, string(4, 0.6)),
            entry(SourceType.HARP, string(4, 0.4)),
            entry(SourceType.KOTO, string(1.5, 0.1)),
            entry(SourceType.KICK, drum(36)),
            entry(SourceType.SNARE, drum(38)),
            entry(SourceType.HIHAT_CLOSED, drum(42)),
            entry(SourceType.HIHAT_OPEN, drum(46)),
            entry(SourceType.CLAP, drum(39)),
            entry(SourceType.COWBELL, drum(56)),
            entry(SourceType.RIM, drum(37)),
            entry(SourceType.TOM, drum(45)),
            entry(SourceType.CLAVE, drum(75)),
            entry(SourceType.CONGA, drum(63)),
            entry(SourceType.CHOIR, like(SourceType.SAW)),
            entry(SourceType.E_PIANO, fm(1, 1.4)),
            entry(SourceType.ORGAN, fm(2, 0.9)),
            entry(SourceType.BRASS_STAB, like(SourceType.SAW)),
            entry(SourceType.STRINGS, like(SourceType.SAW)),
            entry(SourceType.ACID, like(SourceType.SAW)),
            entry(SourceType.GENDY, noise(2)),
            entry(SourceType.CHAOS, noise(0)),
            entry(SourceType.ADDITIVE, like(SourceType.SAW)),
            entry(SourceType.WAVETABLE, like(SourceType.TRIANGLE)),
            entry(SourceType.GRANULAR, like(SourceType.SINE)));

    /** What is heard of a source. */
    static StandIn of(SourceType source) {
        StandIn other = TABLE.get(source);
        return other == null ? like(source) : other;
    }

    private static StandIn like(SourceType tone) {
        return new StandIn(tone, Map.of(), PITCH_CHOOSES);
    }

    private static StandIn fm(double ratio, double index) {
        return new StandIn(SourceType.FM, Map.of("ratio", ratio, "index", index), PITCH_CHOOSES);
    }

    private static StandIn string(double decay, double damping) {
        return new StandIn(SourceType.PLUCK, Map.of("decay", decay, "damping", damping), PITCH_CHOOSES);
    }

    private static StandIn drum(int pitch) {
        return new StandIn(SourceType.DRUM_KIT, Map.of(), pitch);
    }

    private static StandIn noise(double color) {
        return new StandIn(SourceType.NOISE, Map.of("color", color), PITCH_CHOOSES);
    }

    /** A parameter of the tone: what is fixed, else what the source says, else 0. */
    double param(Source source, String name) {
        Double value = fixed.get(name);
        return value == null ? source.param(name) : value;
    }
}
