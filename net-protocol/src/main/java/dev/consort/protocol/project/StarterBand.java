package dev.consort.protocol.project;

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

/**
 * A new session: eight instruments and a groove of four bars in A minor (Am7, Fmaj7, C, G6) at 112 bpm, so that Play
 * makes music at once.
 */
public final class StarterBand {
    private NetworkState state = NetworkState.EMPTY;

    private StarterBand() {}

    /** A session with the band in it and nobody there yet. */
    public static NetworkState session(String name) {
        StarterBand band = new StarterBand();
        band.assemble();
        return band.state.withSession(
                band.state.session().withName(name).withBpm(112).withKey(PitchClass.A, Scale.MINOR));
    }

    private void assemble() {
        add("Drums", SourceType.DRUM_KIT, StarterGroove.drums(), d -> d.level = 0.85);
        state = state.withSequencer(
                state.sequencer().withKits(state.sequencer().kits().with(1, StarterGroove.kit())));
        add("Bass", SourceType.SAW, StarterGroove.bass(), d -> {
            d.filter = new Filter(FilterType.LOW_PASS, 600, 0.35, true);
            d.envelope = new Envelope(0.004, 0.25, 0.55, 0.08);
            d.polyphonic = false;
            d.level = 0.7;
        });
        add("Keys", SourceType.FM, StarterGroove.keys(), d -> {
            d.source = d.source.withParam("ratio", 1).withParam("index", 2);
            d.envelope = new Envelope(0.003, 0.8, 0.25, 0.3);
            d.level = 0.5;
            d.pan = -0.2;
        });
        add("Lead", SourceType.PULSE, StarterGroove.lead(), d -> {
            d.source = d.source.withParam("width", 0.3);
            d.filter = new Filter(FilterType.LOW_PASS, 3200, 0.2, true);
            d.level = 0.32;
            d.pan = 0.25;
        });
        addSecondHalf();
    }

    private void addSecondHalf() {
        add("Pad", SourceType.SAW, StarterGroove.pad(), d -> {
            d.filter = new Filter(FilterType.LOW_PASS, 1200, 0.15, true);
            d.envelope = new Envelope(0.6, 0.5, 0.8, 1.2);
            d.level = 0.28;
        });
        add("Pluck", SourceType.PLUCK, StarterGroove.pluck(), d -> {
            d.level = 0.55;
            d.pan = 0.45;
        });
        add("Bell", SourceType.FM, StarterGroove.bell(), d -> {
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
