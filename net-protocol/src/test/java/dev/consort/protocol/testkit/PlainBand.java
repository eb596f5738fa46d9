package dev.consort.protocol.testkit;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.util.function.Consumer;

/** A session for tests: eight instruments without effects, on plain sources, and a groove of four bars. */
public final class PlainBand {
    private NetworkState state = NetworkState.EMPTY;

    private PlainBand() {}

    /** A session with the band in it and nobody there yet. */
    public static NetworkState session(String name) {
        PlainBand band = new PlainBand();
        band.assemble();
        return band.state.withSession(
                band.state.session().withName(name).withBpm(112).withKey(PitchClass.A, Scale.MINOR));
    }

    private void assemble() {
        add("Drums", SourceType.DRUM_KIT, PlainGroove.drums(), d -> d.level = 0.85);
        state = state.withSequencer(
                state.sequencer().withKits(state.sequencer().kits().with(1, PlainGroove.kit())));
        add("Bass", SourceType.SAW, PlainGroove.bass(), d -> {
            d.filter = new Filter(FilterType.LOW_PASS, 600, 0.35, true);
            d.envelope = new Envelope(0.004, 0.25, 0.55, 0.08);
            d.polyphonic = false;
            d.level = 0.7;
        });
        add("Keys", SourceType.FM, PlainGroove.keys(), d -> {
            d.source = d.source.withParam("ratio", 1).withParam("index", 2);
            d.envelope = new Envelope(0.003, 0.8, 0.25, 0.3);
            d.level = 0.5;
            d.pan = -0.2;
        });
        add("Lead", SourceType.PULSE, PlainGroove.lead(), d -> {
            d.source = d.source.withParam("width", 0.3);
            d.filter = new Filter(FilterType.LOW_PASS, 3200, 0.2, true);
            d.level = 0.32;
            d.pan = 0.25;
        });
        addSecondHalf();
    }

    private void addSecondHalf() {
        add("Pad", SourceType.SAW, PlainGroove.pad(), d -> {
            d.filter = new Filter(FilterType.LOW_PASS, 1200, 0.15, true);
            d.envelope = new Envelope(0.6, 0.5, 0.8, 1.2);
            d.level = 0.28;
        });
        add("Pluck", SourceType.PLUCK, PlainGroove.pluck(), d -> {
            d.level = 0.55;
            d.pan = 0.45;
        });
        add("Bell", SourceType.FM, PlainGroove.bell(), d -> {
            d.source = d.source.withParam("ratio", 3.5).withParam("index", 3);
            d.envelope = new Envelope(0.001, 1.6, 0.1, 0.8);
            d.level = 0.3;
            d.pan = -0.45;
        });
        add("Sub", SourceType.SINE, NoteMap.empty(), d -> d.level = 0.6);
    }

    private void add(String name, SourceType source, NoteMap notes, Consumer<Instrument.Draft> voicing) {
        Instrument instrument =
                Instrument.of(state.instruments().nextId(), name, source).edit(voicing);
        state = state.withInstruments(state.instruments().plus(instrument))
                .withPianoRoll(state.pianoRoll().withNotes(instrument.id(), notes));
    }
}
