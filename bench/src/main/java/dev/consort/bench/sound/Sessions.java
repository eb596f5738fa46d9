package dev.consort.bench.sound;

import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.List;

/** What is played under the clock. */
final class Sessions {
    private static final int BAR = 1920;

    private Sessions() {}

    /** So many instruments of one kind, each with an envelope that holds and, if wanted, a low pass. */
    static NetworkState band(int instruments, SourceType source, boolean filtered) {
        NetworkState state = NetworkState.EMPTY;
        for (int id = 1; id <= instruments; id++) {
            Instrument part = Instrument.of(id, source.label() + " " + id, source)
                    .edit(draft -> {
                        draft.level = 0.1;
                        draft.envelope = new Envelope(0.01, 0.5, 0.8, 0.3);
                        draft.filter = filtered ? new Filter(FilterType.LOW_PASS, 2000, 0.3, true) : null;
                    });
            state = state.withInstruments(state.instruments().plus(part));
        }
        return state;
    }

    /** One saw through an effect. */
    static NetworkState through(EffectType effect) {
        NetworkState saw = band(1, SourceType.SAW, false);
        return saw.withInstrument(saw.instruments()
                .get(1)
                .edit(d -> d.chain(saw.instruments().get(1).chain().plus(effect))));
    }

    /** A song of so many tracks and bars, on the presets in turn, with chords, lines and drums; with their effects or not. */
    static NetworkState song(int tracks, int bars, boolean withEffects) {
        List<Preset> presets = Presets.all();
        NetworkState state = NetworkState.EMPTY;
        for (int id = 1; id <= tracks; id++) {
            Preset preset = presets.get((id - 1) % presets.size());
            Instrument part = Instrument.of(id, preset.name(), SourceType.SINE)
                    .edit(preset::voice)
                    .edit(d -> d.level = 0.2)
                    .edit(d -> d.effects = withEffects ? d.effects : List.of());
            state = state.withInstruments(state.instruments().plus(part));
            state = state.withPianoRoll(state.pianoRoll().withNotes(id, notes(id, bars)));
        }
        return state;
    }

    /** Every third track plays chords, the others lines. */
    private static NoteMap notes(int track, int bars) {
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < bars; bar++) {
            int root = 36 + 12 * (track % 3) + new int[] {0, 5, 7, 3}[bar % 4];
            if (track % 3 == 0) {
                for (int interval : new int[] {0, 4, 7, 11}) {
                    notes = notes.with(bar * BAR, root + interval, new Note(BAR - 60, 80));
                }
            } else {
                for (int step = 0; step < 8; step++) {
                    notes = notes.with(bar * BAR + step * 240, root + 7 * (step % 3), new Note(200, 70 + 5 * step));
                }
            }
        }
        return notes;
    }
}
