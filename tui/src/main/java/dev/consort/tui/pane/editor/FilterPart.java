package dev.consort.tui.pane.editor;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SoundAction.SetFilter;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.rack.Part;

/** The filter of an instrument, and how parts of it are exchanged. One that was never set is wide open and off. */
record FilterPart(Instrument instrument) implements Part {
    private static final Filter NONE = new Filter(FilterType.LOW_PASS, 20_000, 0, false);

    Filter filter() {
        return instrument.filter() == null ? NONE : instrument.filter();
    }

    NetworkAction type(FilterType type) {
        return set(type, filter().cutoff(), filter().resonance(), true, filter().shape(), filter().drive());
    }

    NetworkAction cutoff(double cutoff) {
        return set(filter().type(), cutoff, filter().resonance(), true, filter().shape(), filter().drive());
    }

    NetworkAction resonance(double resonance) {
        return set(filter().type(), filter().cutoff(), resonance, true, filter().shape(), filter().drive());
    }

    NetworkAction shape(double shape) {
        return set(filter().type(), filter().cutoff(), filter().resonance(), true, shape, filter().drive());
    }

    NetworkAction drive(double drive) {
        return set(filter().type(), filter().cutoff(), filter().resonance(), true, filter().shape(), drive);
    }

    NetworkAction enable(boolean on) {
        return set(filter().type(), filter().cutoff(), filter().resonance(), on, filter().shape(), filter().drive());
    }

    private NetworkAction set(
            FilterType type, double cutoff, double resonance, boolean on, Double shape, Double drive) {
        return new SetFilter(instrument.id(), new Filter(type, cutoff, resonance, on, shape, drive));
    }

    @Override
    public NetworkAction remove() {
        return new SetFilter(instrument.id(), null);
    }

    @Override
    public NetworkAction bypass() {
        return enable(!filter().enabled());
    }
}
