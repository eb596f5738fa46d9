package dev.consort.audio.listen;

import dev.consort.protocol.preset.PresetKind;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;

/** Four seconds of what an instrument is for. At 120 bpm a second has 960 ticks. */
final class Phrase {
    /** Seconds until the last note is let go. */
    static final double SECONDS = 4;

    private static final int BEAT = 480;
    private static final int STEP = BEAT / 4;
    private static final int BAR = 4 * BEAT;

    private NoteMap notes = NoteMap.empty();

    static NetworkState of(PresetKind kind, Instrument instrument) {
        Phrase phrase = new Phrase();
        switch (kind) {
            case BASS -> phrase.line(28, 40, 35, 28, 33, 45, 40, 52);
            case LEAD -> phrase.line(69, 72, 76, 74, 67, 64, 79, 72);
            case KEYS -> phrase.chords();
            case PAD -> phrase.swells();
            case PLUCKED -> phrase.arpeggio();
            case DRUMS -> phrase.beat();
            case TEXTURE -> phrase.drone();
        }
        NetworkState state = NetworkState.EMPTY.withInstruments(
                NetworkState.EMPTY.instruments().plus(instrument));
        return state.withPianoRoll(state.pianoRoll().withNotes(instrument.id(), phrase.notes))
                .withTransport(state.transport().withLoop(false, 0, BAR).withPlaying(true));
    }

    private void add(int tick, int pitch, int length, int velocity) {
        notes = notes.with(tick, pitch, new Note(length, velocity));
    }

    private void line(int... pitches) {
        for (int i = 0; i < pitches.length; i++) {
            add(i * BEAT, pitches[i], BEAT * 9 / 10, i % 2 == 0 ? 104 : 92);
        }
    }

    private void chord(int tick, int length, int velocity, int... pitches) {
        for (int pitch : pitches) {
            add(tick, pitch, length, velocity);
        }
    }

    private void chords() {
        for (int bar = 0; bar < 2; bar++) {
            int[] pitches = bar == 0 ? new int[] {57, 60, 64, 67} : new int[] {53, 57, 60, 64};
            chord(bar * BAR, BEAT, 96, pitches);
            chord(bar * BAR + 3 * BEAT / 2, BEAT / 2, 88, pitches);
            chord(bar * BAR + 5 * BEAT / 2, 3 * BEAT / 2, 92, pitches);
        }
    }

    private void swells() {
        chord(0, BAR, 90, 57, 60, 64, 67);
        chord(BAR, BAR, 90, 53, 57, 60, 64);
    }

    private void arpeggio() {
        int[] pitches = {57, 64, 69, 72, 76, 72, 69, 64, 53, 60, 65, 69, 72, 69, 65, 84};
        for (int i = 0; i < pitches.length; i++) {
            add(i * BEAT / 2, pitches[i], BEAT / 2, i % 2 == 0 ? 100 : 84);
        }
    }

    private void beat() {
        for (int bar = 0; bar < 2; bar++) {
            hits(bar, 36, 110, 0, 6, 10);
            hits(bar, 38, 104, 4, 12);
            hits(bar, 42, 70, 0, 2, 4, 6, 8, 10, 12);
            hits(bar, 46, 70, 14);
        }
        hits(0, 49, 80, 0);
        hits(1, 50, 90, 13);
        hits(1, 45, 96, 15);
    }

    private void hits(int bar, int drum, int velocity, int... steps) {
        for (int step : steps) {
            add(bar * BAR + step * STEP, drum, STEP, velocity);
        }
    }

    private void drone() {
        chord(0, BAR, 100, 48);
        chord(BAR, BAR, 100, 60);
    }
}
