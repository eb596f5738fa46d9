package dev.consort.audio.midi;

import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;

/** How a General MIDI program is voiced here: by its family of eight. Families and names: General MIDI Level 1, 1991. */
final class MidiProgram {
    private static final String[] FAMILIES = {
        "Piano",
        "Mallets",
        "Organ",
        "Guitar",
        "Bass",
        "Strings",
        "Ensemble",
        "Brass",
        "Reed",
        "Pipe",
        "Lead",
        "Pad",
        "Effects",
        "Ethnic",
        "Percussion",
        "Sound effects"
    };

    private MidiProgram() {}

    /** @param program 0–127 */
    static String family(int program) {
        return FAMILIES[program / 8];
    }

    /** Gives an instrument the sound of a program, as near as the sources come. */
    static void voice(Instrument.Draft draft, int program) {
        switch (program / 8) {
            case 0 -> set(draft, fm(1, 1.6), new Envelope(0.002, 1.2, 0.2, 0.3), 0);
            case 1, 14 -> set(draft, fm(3.5, 2), new Envelope(0.001, 1.2, 0.05, 0.5), 0);
            case 2 -> set(draft, fm(2, 1), new Envelope(0.01, 0.1, 0.9, 0.1), 0);
            case 3, 13 -> set(draft, Source.of(SourceType.PLUCK), Envelope.PLUCKED, 0);
            case 4 -> set(draft, Source.of(SourceType.SAW), new Envelope(0.004, 0.3, 0.6, 0.1), 700);
            case 5, 6 -> set(draft, Source.of(SourceType.SAW), new Envelope(0.12, 0.3, 0.8, 0.4), 2200);
            case 7 -> set(draft, Source.of(SourceType.SAW), new Envelope(0.04, 0.2, 0.8, 0.15), 3000);
            case 8 -> set(draft, square(0.35), new Envelope(0.03, 0.2, 0.8, 0.15), 2600);
            case 9 -> set(draft, Source.of(SourceType.TRIANGLE), new Envelope(0.05, 0.2, 0.9, 0.2), 0);
            case 10 -> set(draft, square(0.25), new Envelope(0.005, 0.2, 0.8, 0.15), 4000);
            case 11 -> set(draft, Source.of(SourceType.SAW), new Envelope(0.5, 0.5, 0.8, 1), 1400);
            default -> set(draft, Source.of(SourceType.TRIANGLE), Envelope.SYNTH, 0);
        }
    }

    private static Source fm(double ratio, double index) {
        return Source.of(SourceType.FM).withParam("ratio", ratio).withParam("index", index);
    }

    private static Source square(double width) {
        return Source.of(SourceType.SQUARE).withParam("width", width);
    }

    private static void set(Instrument.Draft draft, Source source, Envelope envelope, double cutoff) {
        draft.source = source;
        draft.envelope = envelope;
        draft.filter = cutoff == 0 ? null : new Filter(FilterType.LOW_PASS, cutoff, 0.1, true);
    }
}
