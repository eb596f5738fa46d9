package dev.consort.audio.midi.gm;

import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;
import java.util.Map;

/**
 * What our sources can do for a program of General MIDI.
 *
 * @param type the source
 * @param params of the source, where they differ from its initial ones
 * @param cutoff of a low-pass, Hz; 0 for none
 * @param envelope of each note
 */
public record GmSound(SourceType type, Map<String, Double> params, double cutoff, Envelope envelope) {
    private static final Envelope STRUCK = new Envelope(0.002, 1.8, 0, 0.25);
    private static final Envelope BELL = new Envelope(0.001, 2, 0, 0.6);
    private static final Envelope BLOWN = new Envelope(0.04, 0.15, 0.8, 0.12);
    private static final Envelope BOWED = new Envelope(0.09, 0.2, 0.85, 0.3);
    private static final Envelope HELD = new Envelope(0.008, 0.05, 0.9, 0.06);
    private static final Envelope PAD = new Envelope(0.35, 0.4, 0.8, 0.9);
    private static final Envelope SHORT = new Envelope(0.001, 0.25, 0, 0.1);

    /** The drum kit, for the tenth channel. */
    public static final GmSound DRUMS = new GmSound(SourceType.DRUM_KIT, Map.of(), 0, Envelope.DRUM);

    /** The sixteen families of eight programs, in General MIDI's order. */
    private static final List<GmSound> FAMILIES = List.of(
            new GmSound(SourceType.FM, Map.of("ratio", 1.0, "index", 1.4), 4500, STRUCK),
            new GmSound(SourceType.FM, Map.of("ratio", 3.5, "index", 1.2), 0, BELL),
            new GmSound(SourceType.FM, Map.of("ratio", 2.0, "index", 0.9), 0, HELD),
            new GmSound(SourceType.PLUCK, Map.of("decay", 3.0, "damping", 0.35), 0, Envelope.PLUCKED),
            new GmSound(SourceType.SAW, Map.of(), 700, new Envelope(0.004, 0.4, 0.5, 0.08)),
            new GmSound(SourceType.SAW, Map.of(), 2600, BOWED),
            new GmSound(SourceType.SAW, Map.of(), 2200, BOWED),
            new GmSound(SourceType.SAW, Map.of(), 1900, BLOWN),
            new GmSound(SourceType.PULSE, Map.of("width", 0.35), 2400, BLOWN),
            new GmSound(SourceType.TRIANGLE, Map.of(), 5000, BLOWN),
            new GmSound(SourceType.SQUARE, Map.of(), 4000, HELD),
            new GmSound(SourceType.SAW, Map.of(), 1600, PAD),
            new GmSound(SourceType.FM, Map.of("ratio", 2.0, "index", 1.5), 3000, PAD),
            new GmSound(SourceType.PLUCK, Map.of("decay", 2.0, "damping", 0.15), 0, Envelope.PLUCKED),
            new GmSound(SourceType.FM, Map.of("ratio", 1.5, "index", 2.0), 0, SHORT),
            new GmSound(SourceType.NOISE, Map.of("color", 1.0), 0, PAD));

    private static final GmSound PLUCKED_STRINGS =
            new GmSound(SourceType.PLUCK, Map.of("decay", 1.5, "damping", 0.4), 0, Envelope.PLUCKED);
    private static final GmSound SAW_LEAD = new GmSound(SourceType.SAW, Map.of(), 5000, HELD);
    private static final GmSound OVERDRIVE = new GmSound(SourceType.PULSE, Map.of("width", 0.3), 3200, HELD);
    private static final GmSound HARPSICHORD =
            new GmSound(SourceType.PLUCK, Map.of("decay", 2.5, "damping", 0.05), 0, Envelope.PLUCKED);

    /** The sound for a program, 0–127. */
    public static GmSound of(int program) {
        return switch (program) {
            case 6, 7 -> HARPSICHORD;
            case 29, 30 -> OVERDRIVE;
            case 45, 46 -> PLUCKED_STRINGS;
            case 81 -> SAW_LEAD;
            default -> FAMILIES.get(program / 8);
        };
    }

    /** Gives an instrument this sound. */
    public void shape(Instrument.Draft draft) {
        Source source = Source.of(type);
        for (Map.Entry<String, Double> param : params.entrySet()) {
            source = source.withParam(param.getKey(), param.getValue());
        }
        draft.source = source;
        draft.envelope = envelope;
        draft.filter = cutoff == 0 ? null : new Filter(FilterType.LOW_PASS, cutoff, 0.1, true);
    }
}
