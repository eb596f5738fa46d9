package dev.consort.protocol.state.effect;

import static dev.consort.protocol.state.param.ParamSpec.amount;
import static dev.consort.protocol.state.param.ParamSpec.choice;
import static dev.consort.protocol.state.param.ParamSpec.exponential;
import static dev.consort.protocol.state.param.ParamSpec.linear;
import static dev.consort.protocol.state.param.ParamSpec.stepped;
import static dev.consort.protocol.state.param.ParamSpec.toggle;

import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.param.ParamTable;
import java.util.List;
import java.util.Map;

/** What an effect does to the sound: the one table of effects and their parameters, category by category. */
public enum EffectType {
    DELAY(
            EffectCategory.DELAYS,
            "Delay",
            "Echoes that become weaker.",
            linear("time", "s", 0, 2, 0.3),
            amount("feedback", 0.5),
            mix(0.3)),
    GRANULAR_DELAY(
            EffectCategory.DELAYS,
            "Granular delay",
            "Echoes in small pieces, moved in pitch.",
            exponential("time", "s", 0.01, 2, 0.3),
            grain(),
            exponential("density", "Hz", 1, 40, 10),
            linear("pitch", "st", -12, 12, 0),
            mix(0.5)),

    REVERB(
            EffectCategory.REVERBS,
            "Reverb",
            "A room, from a cupboard to a cathedral.",
            amount("room", 0.5),
            amount("damp", 0.5),
            mix(0.3)),
    CONVOLUTION_REVERB(
            EffectCategory.REVERBS,
            "Convolution reverb",
            "A room that was recorded.",
            linear("predelay", "s", 0, 0.5, 0),
            mix(0.3)),
    SPRING_REVERB(
            EffectCategory.REVERBS,
            "Spring reverb",
            "The springs in a guitar amplifier.",
            exponential("decay", "s", 0.1, 6, 2),
            amount("tone", 0.5),
            mix(0.3)),

    TAPE_COMPRESSOR(
            EffectCategory.DYNAMICS,
            "Tape compressor",
            "Evens out loudness and adds the warmth of tape.",
            exponential("drive", "", 1, 8, 1.5),
            threshold("threshold", 0.5),
            exponential("ratio", "", 1, 20, 3),
            linear("makeup", "", 0, 4, 1),
            mix(1)),
    SIDECHAIN_COMPRESSOR(
            EffectCategory.DYNAMICS,
            "Sidechain compressor",
            "Makes room whenever a bus is loud.",
            ParamSpec.bus(),
            threshold("threshold", 0.3),
            exponential("ratio", "", 1, 20, 4),
            exponential("attack", "s", 0.001, 0.5, 0.01),
            exponential("release", "s", 0.01, 2, 0.1),
            mix(1)),
    MULTIBAND_COMPRESSOR(
            EffectCategory.DYNAMICS,
            "Multiband compressor",
            "Evens out lows, middle and highs each by itself.",
            threshold("lowThresh", 0.3),
            threshold("midThresh", 0.3),
            threshold("highThresh", 0.3),
            mix(1)),
    LIMITER(
            EffectCategory.DYNAMICS,
            "Limiter",
            "Nothing gets louder than the ceiling.",
            linear("threshold", "", 0.1, 1, 0.9),
            exponential("release", "s", 0.001, 1, 0.01),
            linear("ceiling", "", 0.1, 1, 1)),
    ENVELOPE_FOLLOWER(
            EffectCategory.DYNAMICS,
            "Envelope follower",
            "The loudness of the sound shapes the sound.",
            exponential("attack", "s", 0.001, 0.5, 0.01),
            exponential("release", "s", 0.01, 1, 0.1),
            amount("depth", 0.5),
            mix(1)),
    DENOISE(
            EffectCategory.DYNAMICS,
            "Denoise",
            "Takes away hum and hiss between the notes.",
            amount("threshold", 0.3),
            exponential("highPass", "Hz", 20, 500, 80),
            amount("smoothing", 0.5),
            mix(1)),

    GATE(
            EffectCategory.MODULATION,
            "Gate",
            "Chops the sound in rhythm.",
            exponential("rate", "Hz", 0.1, 32, 4),
            amount("depth", 1),
            shape(1)),
    CHORUS(
            EffectCategory.MODULATION,
            "Chorus",
            "One becomes several, never quite in tune.",
            exponential("rate", "Hz", 0.1, 10, 0.5),
            exponential("depth", "s", 0.001, 0.05, 0.005),
            mix(0.5)),
    FLANGER(
            EffectCategory.MODULATION,
            "Flanger",
            "A comb of notches that moves like a jet overhead.",
            exponential("rate", "Hz", 0.05, 10, 0.3),
            exponential("depth", "s", 0.0005, 0.01, 0.003),
            linear("feedback", "", 0, 0.99, 0.5),
            mix(0.5)),
    PHASER(
            EffectCategory.MODULATION,
            "Phaser",
            "A few notches that glide up and down.",
            exponential("rate", "Hz", 0.05, 10, 0.5),
            amount("depth", 0.5),
            stepped("stages", "", 2, 12, 4),
            linear("feedback", "", 0, 0.9, 0.3),
            mix(0.5)),
    TREMOLO(
            EffectCategory.MODULATION,
            "Tremolo",
            "Louder and softer, again and again.",
            exponential("rate", "Hz", 0.1, 32, 4),
            amount("depth", 0.5),
            shape(0),
            mix(1)),
    AUTO_PAN(
            EffectCategory.MODULATION,
            "Auto pan",
            "From left to right and back.",
            exponential("rate", "Hz", 0.1, 20, 2),
            amount("depth", 0.5),
            shape(0),
            mix(1)),
    LESLIE(
            EffectCategory.MODULATION,
            "Leslie",
            "A loudspeaker that turns, for organs.",
            linear("speed", "", 0, 2, 1),
            amount("hornDepth", 0.5),
            mix(0.5)),
    RING_MOD(
            EffectCategory.MODULATION,
            "Ring modulator",
            "Multiplies the sound with a sine: bells and robots.",
            exponential("frequency", "Hz", 20, 5000, 440),
            amount("depth", 0.5),
            mix(0.5)),

    DISTORTION(
            EffectCategory.DRIVE,
            "Distortion",
            "From a warm edge to a torn loudspeaker.",
            exponential("drive", "", 1, 20, 2),
            choice("mode", 0, "Soft", "Hard", "Fold"),
            amount("tone", 0.5),
            mix(0.5)),
    SATURATOR(
            EffectCategory.DRIVE,
            "Saturator",
            "Thickens gently, darker or brighter.",
            exponential("drive", "", 1, 8, 1.5),
            amount("color", 0.5),
            mix(0.5)),
    WAVEFOLDER(
            EffectCategory.DRIVE,
            "Wavefolder",
            "Folds peaks back, for partials that move with loudness.",
            exponential("drive", "", 0.1, 10, 1),
            amount("symmetry", 0.5),
            mix(0.5)),
    BIT_CRUSHER(
            EffectCategory.DRIVE,
            "Bit crusher",
            "Fewer bits and fewer samples, like an old game.",
            exponential("rate", "Hz", 100, 44_100, 8000),
            stepped("bits", "", 1, 16, 8),
            mix(0.5)),
    CABINET(
            EffectCategory.DRIVE,
            "Cabinet",
            "The loudspeakers of an amplifier.",
            choice("model", 0, "1x12", "2x12", "4x12", "8x10"),
            amount("tone", 0.5),
            mix(0.5)),

    TILT_EQ(
            EffectCategory.EQ_AND_FILTER,
            "Tilt EQ",
            "Darker or brighter around one frequency.",
            linear("tilt", "", -1, 1, 0),
            exponential("frequency", "Hz", 100, 10_000, 1000)),
    PARA_EQ(
            EffectCategory.EQ_AND_FILTER,
            "Parametric EQ",
            "Three bands, each raised or lowered where it is put.",
            band("low", 200),
            decibels("lowGain"),
            band("mid", 1000),
            decibels("midGain"),
            band("high", 5000),
            decibels("highGain")),
    WAH_PEDAL(
            EffectCategory.EQ_AND_FILTER,
            "Wah pedal",
            "A peak under the foot, or one that follows the playing.",
            amount("position", 0.5),
            exponential("resonance", "", 0.5, 10, 3),
            choice("mode", 0, "Manual", "Auto"),
            amount("sensitivity", 0.5),
            mix(1)),
    RESONATOR(
            EffectCategory.EQ_AND_FILTER,
            "Resonator",
            "A string that sounds along.",
            exponential("frequency", "Hz", 20, 5000, 440),
            exponential("decay", "s", 0.01, 5, 1),
            mix(0.5)),

    STEREO_WIDENER(
            EffectCategory.STEREO, "Stereo widener", "From mono to beyond.", linear("width", "", 0, 2, 1), mix(1)),
    MID_SIDE(
            EffectCategory.STEREO,
            "Mid/side",
            "The middle and the sides, each with its own level.",
            linear("width", "", 0, 3, 1),
            decibels("midGain"),
            decibels("sideGain")),

    FREQUENCY_SHIFTER(
            EffectCategory.PITCH,
            "Frequency shifter",
            "Moves every partial by the same number of hertz, out of tune.",
            linear("shift", "Hz", -2000, 2000, 0),
            mix(0.5)),
    PITCH_SHIFTER(
            EffectCategory.PITCH,
            "Pitch shifter",
            "Moves the pitch and keeps the time.",
            linear("shift", "st", -12, 12, 0),
            exponential("window", "s", 0.01, 1, 0.2),
            mix(0.5)),
    AUTO_TUNE(
            EffectCategory.PITCH,
            "Auto tune",
            "Pulls a voice to the nearest note of the key.",
            amount("speed", 0.5),
            linear("shift", "st", -12, 12, 0),
            mix(1)),
    VOCODER(
            EffectCategory.PITCH,
            "Vocoder",
            "A voice speaks through a synthesiser.",
            stepped("bands", "", 4, 32, 16),
            mix(0.5)),

    VINYL(
            EffectCategory.TEXTURE,
            "Vinyl",
            "A record that has been loved for long.",
            amount("wow", 0.3),
            amount("flutter", 0.3),
            amount("noise", 0.1),
            amount("hiss", 0.05),
            mix(0.5)),
    GRANULAR_FREEZE(
            EffectCategory.TEXTURE,
            "Granular freeze",
            "Holds a moment as a cloud of small pieces.",
            grain(),
            exponential("density", "Hz", 1, 40, 10),
            linear("pitch", "st", -12, 12, 0),
            amount("spread", 0.5),
            mix(0.5)),
    SPECTRAL_FREEZE(
            EffectCategory.TEXTURE,
            "Spectral freeze",
            "Holds the colour of a moment and blurs it.",
            toggle("freeze", false),
            amount("blur", 0),
            mix(0.5)),
    GLITCH(
            EffectCategory.TEXTURE,
            "Glitch",
            "Small pieces stutter.",
            exponential("rate", "Hz", 0.5, 32, 4),
            exponential("size", "s", 0.01, 0.5, 0.1),
            mix(0.5)),

    CROSSFADER(
            EffectCategory.UTILITY,
            "Crossfader",
            "From this sound over to that of a bus.",
            amount("crossfade", 0.5),
            ParamSpec.bus());

    private final EffectCategory category;
    private final String label;
    private final String description;
    private final ParamTable table;

    EffectType(EffectCategory category, String label, String description, ParamSpec... specs) {
        this.category = category;
        this.label = label;
        this.description = description;
        this.table = ParamTable.of(specs);
    }

    /** How much of the result is the effect's; the rest is the sound as it came. */
    private static ParamSpec mix(double initial) {
        return amount("mix", initial);
    }

    /** The wave of a slow oscillator. */
    private static ParamSpec shape(int initial) {
        return choice("shape", initial, "Sine", "Square", "Triangle");
    }

    private static ParamSpec grain() {
        return exponential("grain", "s", 0.01, 0.5, 0.1);
    }

    /** The peak level above which something happens. */
    private static ParamSpec threshold(String name, double initial) {
        return exponential(name, "", 0.01, 1, initial);
    }

    private static ParamSpec band(String name, double initial) {
        return exponential(name, "Hz", 20, 20_000, initial);
    }

    private static ParamSpec decibels(String name) {
        return linear(name, "dB", -12, 12, 0);
    }

    /** What it has in common with others. */
    public EffectCategory category() {
        return category;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** What it does, in one sentence. */
    public String description() {
        return description;
    }

    /** Every parameter of this effect, in the order in which it is shown. */
    public List<ParamSpec> params() {
        return table.specs();
    }

    /** The parameter of this name, or null. */
    public ParamSpec param(String name) {
        return table.find(name);
    }

    /** The values of a new effect of this kind. */
    public Map<String, Double> initialParams() {
        return table.initialValues();
    }

    double valueIn(Map<String, Double> params, String name) {
        return table.valueIn(params, name);
    }
}
