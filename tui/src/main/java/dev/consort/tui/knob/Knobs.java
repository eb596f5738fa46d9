package dev.consort.tui.knob;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SoundAction.SetEnvelope;
import dev.consort.protocol.action.SoundAction.SetFilter;
import dev.consort.protocol.action.SoundAction.SetParam;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The knobs of an instrument, in the order in which they are shown. */
public final class Knobs {
    private static final Filter OPEN = new Filter(FilterType.LOW_PASS, 20_000, 0, true);

    private final Instrument instrument;
    private final List<Knob> all = new ArrayList<>();

    private Knobs(Instrument instrument) {
        this.instrument = instrument;
        instrument.source().type().params().forEach(this::addParam);
        addFilter(instrument.filter() == null ? OPEN : instrument.filter());
        addEnvelope(instrument.envelope());
    }

    public static List<Knob> of(Instrument instrument) {
        return List.copyOf(new Knobs(instrument).all);
    }

    /** The knob whose name this is or, if there is only one, begins with; capitals do not count. */
    public static Optional<Knob> find(Instrument instrument, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Knob> matching = of(instrument).stream()
                .filter(knob -> knob.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        return matching.stream()
                .filter(knob -> knob.name().equalsIgnoreCase(name) || matching.size() == 1)
                .findFirst();
    }

    private void addParam(ParamSpec spec) {
        add(spec, instrument.source().param(spec.name()), value -> new SetParam(instrument.id(), spec.name(), value));
    }

    private void addFilter(Filter now) {
        add(
                new ParamSpec("cutoff", "Hz", 20, 20_000, 20_000, Curve.EXPONENTIAL),
                now.cutoff(),
                value -> filter(new Filter(now.type(), value, now.resonance(), true, now.shape(), now.drive())));
        add(
                new ParamSpec("resonance", "", 0, 1, 0, Curve.LINEAR),
                now.resonance(),
                value -> filter(new Filter(now.type(), now.cutoff(), value, true, now.shape(), now.drive())));
    }

    private NetworkAction filter(Filter wanted) {
        return new SetFilter(instrument.id(), wanted);
    }

    private void addEnvelope(Envelope now) {
        add(seconds("attack", 2), now.attack(), v -> envelope(v, now.decay(), now.sustain(), now.release()));
        // Some sources have a decay of their own; the envelope's is told apart by its name.
        add(seconds("fall", 2), now.decay(), v -> envelope(now.attack(), v, now.sustain(), now.release()));
        add(
                new ParamSpec("sustain", "", 0, 1, 0.7, Curve.LINEAR),
                now.sustain(),
                v -> envelope(now.attack(), now.decay(), v, now.release()));
        add(seconds("release", 5), now.release(), v -> envelope(now.attack(), now.decay(), now.sustain(), v));
    }

    private NetworkAction envelope(double attack, double decay, double sustain, double release) {
        return new SetEnvelope(instrument.id(), attack, decay, sustain, release);
    }

    private static ParamSpec seconds(String name, double max) {
        return new ParamSpec(name, "s", 0.001, max, 0.1, Curve.EXPONENTIAL);
    }

    private void add(ParamSpec spec, double value, DoubleFunction<NetworkAction> setter) {
        all.add(new Knob(spec, value, setter));
    }
}
