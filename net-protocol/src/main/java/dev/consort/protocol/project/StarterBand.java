package dev.consort.protocol.project;

import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;

/**
 * A new session: eight instruments and a groove of four bars in A minor (Am7, Fmaj7, C, G6) at 104 bpm, lightly swung, so that Play
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
                band.state.session().withName(name).withBpm(104).withSwing(0.18).withKey(PitchClass.A, Scale.MINOR));
    }

    private void assemble() {
        add("Drums", "Studio Kit", StarterDrums.notes(), 1, 0);
        state = state.withSequencer(
                state.sequencer().withKits(state.sequencer().kits().with(1, StarterDrums.kit())));
        add("Bass", "Round Bass", StarterLines.bass(), 0.85, 0);
        add("Keys", "Stage Piano", StarterGroove.keys(), 0.9, -0.2);
        add("Lead", "Mono Lead", StarterLines.lead(), 0.9, 0.05);
        add("Pad", "Warm Pad", StarterGroove.pad(), 0.8, 0);
        add("Pluck", "Nylon Guitar", StarterGroove.pluck(), 0.9, 0.35);
        add("Bell", "Vibraphone", StarterLines.bell(), 0.95, -0.4);
        add("Sub", "Deep Sub", StarterGroove.sub(), 0.42, 0);
    }

    private void add(String name, String preset, NoteMap notes, double level, double pan) {
        Preset sound = Presets.named(preset);
        int id = state.instruments().nextId();
        Instrument instrument = Instrument.of(id, name, sound.sound().source().type())
                .edit(sound::voice)
                .edit(draft -> {
                    draft.level = level;
                    draft.pan = pan;
                });
        state = state.withInstruments(state.instruments().plus(instrument))
                .withPianoRoll(state.pianoRoll().withNotes(id, notes));
    }
}
