package dev.consort.protocol.state.instrument;

import static dev.consort.protocol.state.param.ParamSpec.amount;
import static dev.consort.protocol.state.param.ParamSpec.choice;
import static dev.consort.protocol.state.param.ParamSpec.exponential;
import static dev.consort.protocol.state.param.ParamSpec.linear;
import static dev.consort.protocol.state.param.ParamSpec.stepped;
import static dev.consort.protocol.state.param.ParamSpec.toggle;

import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.param.ParamTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What makes the sound of an instrument: the one table of sources and their parameters, category by category. */
public enum SourceType {
    SINE(SourceCategory.BASIC, "Sine", "A single partial, nothing else.", pitched()),
    SAW(SourceCategory.BASIC, "Saw", "Bright and full; a good start for a filter.", pitched()),
    SQUARE(SourceCategory.BASIC, "Square", "Hollow, with odd partials only.", pitched()),
    TRIANGLE(SourceCategory.BASIC, "Triangle", "Like a square, but soft.", pitched()),
    NOISE(
            SourceCategory.BASIC,
            "Noise",
            "Hiss without a pitch in five colours; dust is single crackles.",
            ParamTable.of(
                    choice("color", 0, "White", "Pink", "Brown", "Grey", "Dust"),
                    exponential("density", "Hz", 1, 100, 20))),
    PULSE(
            SourceCategory.BASIC,
            "Pulse",
            "A square whose two halves differ in width.",
            pitched(linear("width", "", 0.01, 0.99, 0.5))),
    SUPER_SAW(
            SourceCategory.BASIC,
            "Super saw",
            "Several saws beside each other, spread in pitch.",
            pitched(amount("spread", 0.3), amount("mix", 0.5))),
    SYNC(
            SourceCategory.BASIC,
            "Sync",
            "A saw that a lower one starts anew, for sharp sweeps.",
            pitched(exponential("ratio", "", 1, 8, 2))),

    RING(
            SourceCategory.MODULATION,
            "Ring",
            "Two sines multiplied: sums and differences, often out of tune like metal.",
            pitched(exponential("ratio", "", 0.1, 16, 2), amount("depth", 0.5))),
    FEEDBACK_SINE(
            SourceCategory.MODULATION,
            "Feedback sine",
            "A sine that bends its own phase, from pure to harsh.",
            pitched(linear("feedback", "", 0, 3, 0))),
    FM(
            SourceCategory.MODULATION,
            "FM synth",
            "One sine moves the frequency of another.",
            pitched(exponential("ratio", "", 0.25, 16, 2), linear("index", "", 0, 20, 1))),
    PHASE_MOD(
            SourceCategory.MODULATION,
            "Phase mod",
            "One sine moves the phase of another.",
            pitched(exponential("ratio", "", 0.25, 16, 2), linear("index", "", 0, 10, 1))),
    FM_BELL(SourceCategory.MODULATION, Envelope.BELL, "FM bell", "A bell made by frequency modulation.", pitched()),
    FM_BRASS(
            SourceCategory.MODULATION,
            Envelope.ACCENTED,
            "FM brass",
            "Brass made by frequency modulation: the louder, the brighter.",
            pitched()),

    PLUCK(
            SourceCategory.PHYSICAL,
            Envelope.PLUCKED,
            "Pluck",
            "A plucked string that rings as long as it is told to.",
            pitched(exponential("decay", "s", 0.1, 10, 2), amount("damping", 0.3))),
    FORMANT(
            SourceCategory.PHYSICAL,
            Envelope.SYNTH,
            "Formant",
            "A voice-like resonance that stays where it is while the pitch moves.",
            pitched(exponential("formant", "Hz", 100, 5000, 800), exponential("bandwidth", "Hz", 10, 1000, 200))),
    BOWED(
            SourceCategory.PHYSICAL,
            "Bowed",
            "A string under a bow: how hard it presses, and where.",
            pitched(amount("pressure", 0.5), linear("position", "", 0.01, 0.5, 0.12))),
    BLOWN(
            SourceCategory.PHYSICAL,
            "Blown",
            "A pipe that is blown: breath and the shape of the lips.",
            pitched(amount("pressure", 0.5), amount("embouchure", 0.5))),
    MEMBRANE(
            SourceCategory.PHYSICAL,
            Envelope.SKIN,
            "Membrane",
            "A stretched skin, struck by hand.",
            pitched(linear("tension", "", 0.01, 0.2, 0.05), linear("loss", "", 0.9, 1, 0.99))),

    MARIMBA(SourceCategory.MALLETS, "Marimba", "Wooden bars over tubes, warm and short.", pitched()),
    VIBES(SourceCategory.MALLETS, "Vibes", "Metal bars that sing on.", pitched()),
    KALIMBA(SourceCategory.MALLETS, "Kalimba", "Tongues of metal, plucked with the thumbs.", pitched()),
    STEEL_DRUM(SourceCategory.MALLETS, "Steel drum", "A pan of steel with an octave in every note.", pitched()),
    TUBULAR_BELL(
            SourceCategory.MALLETS, Envelope.BELL, "Tubular bell", "A long tube, like a church's bell.", pitched()),
    GLOCKENSPIEL(SourceCategory.MALLETS, Envelope.BELL, "Glockenspiel", "Small steel bars, very bright.", pitched()),

    GUITAR(SourceCategory.STRINGS, "Guitar", "An acoustic guitar.", pitched()),
    BASS_GUITAR(SourceCategory.STRINGS, "Bass guitar", "Round and low, played with the fingers.", pitched()),
    HARP(SourceCategory.STRINGS, "Harp", "Open strings that ring for long.", pitched()),
    KOTO(SourceCategory.STRINGS, "Koto", "Silk strings under a plectrum, bright and short.", pitched()),

    DRUM_KIT(SourceCategory.DRUMS, "Drum kit", "A whole kit; the pitch chooses the drum.", drum(12)),
    KICK(SourceCategory.DRUMS, "Kick", "A bass drum at every pitch.", drum(24)),
    SNARE(SourceCategory.DRUMS, "Snare", "A snare drum at every pitch.", drum(24)),
    HIHAT_CLOSED(SourceCategory.DRUMS, "Closed hi-hat", "A closed hi-hat at every pitch.", drum(24)),
    HIHAT_OPEN(SourceCategory.DRUMS, "Open hi-hat", "An open hi-hat at every pitch.", drum(24)),
    CLAP(SourceCategory.DRUMS, "Clap", "Hands that do not quite agree, at every pitch.", drum(24)),
    COWBELL(SourceCategory.DRUMS, "Cowbell", "A cowbell at every pitch.", drum(24)),
    RIM(SourceCategory.DRUMS, "Rim shot", "A stick on the rim of a snare, at every pitch.", drum(24)),
    TOM(SourceCategory.DRUMS, "Tom", "A tom at every pitch; tune makes it high or low.", drum(24)),
    CLAVE(SourceCategory.DRUMS, "Clave", "Two sticks of hard wood, at every pitch.", drum(24)),
    CONGA(SourceCategory.DRUMS, "Conga", "A conga, struck open, at every pitch.", drum(24)),

    CHOIR(SourceCategory.CLASSIC, "Choir", "Many voices on one vowel.", pitched()),
    E_PIANO(SourceCategory.CLASSIC, Envelope.ACCENTED, "E-piano", "An electric piano: tines and pickups.", pitched()),
    ORGAN(SourceCategory.CLASSIC, "Organ", "Drawbars, held as long as the key.", pitched()),
    BRASS_STAB(SourceCategory.CLASSIC, Envelope.ACCENTED, "Brass stab", "A brass section, short and loud.", pitched()),
    STRINGS(SourceCategory.CLASSIC, "Strings", "A string section that swells.", pitched()),
    ACID(SourceCategory.CLASSIC, Envelope.SYNTH, "Acid", "A bass with a filter that squelches.", pitched()),

    GENDY(
            SourceCategory.EXPERIMENTAL,
            "Gendy",
            "A wave whose corners walk at random, between two frequencies.",
            ParamTable.of(
                    walk("levelDist"),
                    walk("timeDist"),
                    exponential("lowest", "Hz", 20, 1000, 100),
                    exponential("highest", "Hz", 100, 10_000, 1000))),
    CHAOS(
            SourceCategory.EXPERIMENTAL,
            "Chaos",
            "A small equation that never repeats itself.",
            ParamTable.of(
                    choice("model", 0, "Henon", "Crackle"),
                    exponential("rate", "Hz", 20, 20_000, 8000),
                    linear("chaos", "", 0, 2, 1.3))),

    ADDITIVE(
            SourceCategory.SYNTHESIS,
            "Additive",
            "Partials one by one; rolloff says how fast they become weaker.",
            pitched(stepped("harmonics", "", 1, 32, 8), linear("rolloff", "", 0, 2, 1))),
    WAVETABLE(
            SourceCategory.SYNTHESIS,
            "Wavetable",
            "A row of waves; the position moves through it.",
            pitched(amount("position", 0))),
    GRANULAR(
            SourceCategory.SYNTHESIS,
            "Granular",
            "A cloud of very short sounds, scattered in place and pitch.",
            pitched(
                    exponential("grain", "s", 0.001, 0.5, 0.05),
                    exponential("density", "Hz", 1, 100, 20),
                    amount("spread", 0),
                    amount("scatter", 0))),

    AUDIO_IN(
            SourceCategory.ROUTING,
            "Audio in",
            "What comes in from the sound card, or a tone to test the way.",
            ParamTable.of(
                    linear("gain", "", 0, 4, 1),
                    stepped("channel", "", 0, 7, 0),
                    amount("testTone", 0),
                    exponential("testHz", "Hz", 20, 2000, 440))),
    BUS_IN(
            SourceCategory.ROUTING,
            "Bus in",
            "What a bus of the mixer carries.",
            ParamTable.of(ParamSpec.bus(), linear("gain", "", 0, 4, 1))),

    SAMPLER(
            SourceCategory.SAMPLERS,
            "Sampler",
            "A recording that is played at every pitch; below zero the rate goes backwards.",
            pitched(linear("rate", "", -2, 2, 1), toggle("loop", false))),
    TIME_STRETCH(
            SourceCategory.SAMPLERS,
            "Time stretch",
            "A recording whose length and pitch are set apart.",
            ParamTable.of(
                    exponential("stretch", "", 0.25, 4, 1),
                    linear("pitch", "st", -24, 24, 0),
                    exponential("grain", "s", 0.01, 0.5, 0.1),
                    stepped("overlap", "", 1, 8, 4)));

    private final SourceCategory category;
    private final Envelope envelope;
    private final String label;
    private final String description;
    private final ParamTable table;

    SourceType(SourceCategory category, String label, String description, ParamTable table) {
        this(category, category.envelope(), label, description, table);
    }

    SourceType(SourceCategory category, Envelope envelope, String label, String description, ParamTable table) {
        this.category = category;
        this.envelope = envelope;
        this.label = label;
        this.description = description;
        this.table = table;
    }

    /** Whatever has a pitch can be transposed and detuned. */
    private static ParamTable pitched(ParamSpec... own) {
        List<ParamSpec> specs = new ArrayList<>(List.of(own));
        specs.add(stepped("transpose", "st", -24, 24, 0));
        specs.add(linear("detune", "ct", -100, 100, 0));
        return new ParamTable(specs);
    }

    /** A drum has a pitch of its own, which can be tuned, and rings some times longer or shorter than usual. */
    private static ParamTable drum(int semitones) {
        return ParamTable.of(stepped("tune", "st", -semitones, semitones, 0), exponential("decay", "", 0.25, 4, 1));
    }

    /** The distribution of a random walk's steps, as in Xenakis's dynamic stochastic synthesis. */
    private static ParamSpec walk(String name) {
        return choice(name, 1, "Linear", "Cauchy", "Logistic", "Cosh", "Arcsine", "Exp", "Sine");
    }

    /** What it has in common with others. */
    public SourceCategory category() {
        return category;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** What it is, in one sentence. */
    public String description() {
        return description;
    }

    /** The envelope that a new instrument of this kind starts with. */
    public Envelope envelope() {
        return envelope;
    }

    /** Whether a pitch chooses a drum rather than a note. */
    public boolean isDrums() {
        return this == DRUM_KIT;
    }

    /** Whether a note sounds until it is over by itself, however short it is held. */
    public boolean isPercussion() {
        return category == SourceCategory.DRUMS;
    }

    /** Whether a note's pitch is the pitch that is heard. */
    public boolean isPitched() {
        return table.find("transpose") != null;
    }

    /** Whether it passes on sound that is made elsewhere. */
    public boolean isRouting() {
        return category == SourceCategory.ROUTING;
    }

    /** Whether it is silent until it is given a recording. */
    public boolean needsSample() {
        return category == SourceCategory.SAMPLERS;
    }

    /** Every parameter of this source, in the order in which it is shown. */
    public List<ParamSpec> params() {
        return table.specs();
    }

    /** The parameter of this name, or null. */
    public ParamSpec param(String name) {
        return table.find(name);
    }

    /** The values of a new source of this kind. */
    public Map<String, Double> initialParams() {
        return table.initialValues();
    }

    double valueIn(Map<String, Double> params, String name) {
        return table.valueIn(params, name);
    }
}
