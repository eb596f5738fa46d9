package dev.consort.protocol.state.control;

import dev.consort.protocol.state.generator.Macro;

/**
 * A parameter that automation or a controller can move. Its range is in {@link
 * dev.consort.protocol.state.Targets#spec Targets}; a value is a share of it, as the knob stands.
 */
public sealed interface Target {
    /** A target that belongs to an instrument, so that its owner decides. */
    sealed interface OfInstrument extends Target {
        /** The instrument's id. */
        int instrument();
    }

    /** A parameter that every instrument has. */
    record InstrumentParam(int instrument, InstrumentParameter parameter) implements OfInstrument {}

    /** A parameter of an instrument's source, by the name in the table of sources. */
    record SourceParam(int instrument, String param) implements OfInstrument {}

    /** A parameter of one of an instrument's effects, by the name in the table of effects. */
    record EffectParam(int instrument, int effect, String param) implements OfInstrument {}

    /** Whether one of an instrument's effects works. */
    record EffectSwitch(int instrument, int effect) implements OfInstrument {}

    /** One band of an instrument's equaliser. */
    record EqParam(int instrument, int band, EqParameter parameter) implements OfInstrument {}

    /** How much of an instrument goes to a bus. */
    record SendLevel(int instrument, int bus) implements OfInstrument {}

    /** A strip's fader or place. The strip is {@code "Master"}, {@code "Bus <id>"} or {@code "Group <id>"}. */
    record StripParam(String strip, StripParameter parameter) implements Target {}

    /** A parameter of an effect on a strip; the strip as in {@link StripParam}. */
    record StripEffectParam(String strip, int effect, String param) implements Target {}

    /** The session's tempo. */
    record Tempo() implements Target {}

    /** The session's measure. */
    record Measure() implements Target {}

    /** One of the generators' macros. */
    record MacroLevel(Macro macro) implements Target {}
}
