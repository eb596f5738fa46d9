package dev.consort.audio.dawproject;

import dev.consort.audio.sequencer.score.Drums;
import dev.consort.audio.sequencer.score.SongEnd;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Pattern mode plays, written out: the roll, and the hits of the drum kits' patterns, which go round until the roll
 * or the loop is over. Where a hit falls on a note of the roll, the note stays.
 */
final class PatternNotes {
    /** The keys of General MIDI's drums, pad by pad. */
    private static final int[] DRUM_KEYS = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    private static final int MIDDLE_C = 60;
    /** Most hits that are written out. */
    private static final int MOST_HITS = 100_000;

    private final NetworkState state;
    private final Remarks remarks;
    private final Map<Integer, NoteEdits> hits = new HashMap<>();
    private final long length;
    private int left = MOST_HITS;

    PatternNotes(NetworkState state, Remarks remarks) {
        this.state = state;
        this.remarks = remarks;
        length = wholeBars(state);
        state.instruments().inOrder().filter(PatternNotes::hasKit).forEach(this::play);
    }

    private static boolean hasKit(Instrument instrument) {
        return instrument.source().type().isDrums();
    }

    /** The notes of an instrument. */
    NoteMap of(int instrument) {
        NoteMap roll = state.pianoRoll().notes(instrument);
        NoteEdits added = hits.get(instrument);
        return added == null ? roll : added.appliedTo(roll);
    }

    /** How much of it is written, in ticks: whole bars. */
    long length() {
        return length;
    }

    /** Whether any drum pattern that would play has a hit. */
    static boolean hasHits(NetworkState state) {
        return kits(state).findAny().isPresent();
    }

    /** The kits that play something. */
    private static Stream<Kit> kits(NetworkState state) {
        return state.instruments()
                .inOrder()
                .filter(PatternNotes::hasKit)
                .map(drums -> state.sequencer().kit(drums.id()))
                .filter(kit -> kit != null && hitsIn(kit) > 0);
    }

    private static long wholeBars(NetworkState state) {
        Transport transport = state.transport();
        long loop = transport.looping() ? transport.loopEnd() : 0;
        long end = Math.max(loop, SongEnd.ofPattern(state));
        long bar = state.session().timeSignature().barTicks();
        return Math.max(1, (end + bar - 1) / bar) * bar;
    }

    private static List<Pattern> round(Kit kit) {
        List<Integer> numbers = kit.chain().isEmpty() ? List.of(kit.current()) : kit.chain();
        return numbers.stream().map(kit.patterns()::get).toList();
    }

    private static int hitsIn(Kit kit) {
        return Drums.of(kit, null).hits();
    }

    private void play(Instrument drums) {
        Kit kit = state.sequencer().kit(drums.id());
        int perRound = kit == null ? 0 : hitsIn(kit);
        if (perRound == 0) {
            return;
        }
        long round = Drums.of(kit, null).roundTicks();
        long rounds = Math.min((length + round - 1) / round, left / perRound);
        left -= (int) rounds * perRound;
        for (long begin = 0; begin < rounds * round; begin += round) {
            play(drums.id(), kit, begin);
        }
        if (rounds * round < length) {
            remarks.add("The drum patterns are too many to be written out to the end", Remarks.quoted(drums.name()));
        }
    }

    private void play(int drums, Kit kit, long begin) {
        long at = begin;
        int step = kit.resolution().ticks();
        for (Pattern pattern : round(kit)) {
            long from = at;
            pattern.steps()
                    .window(
                            0,
                            pattern.length(),
                            (number, pad, hit) -> hit(
                                    drums,
                                    kit.pads().get(pad),
                                    pad,
                                    from + (long) number * step,
                                    new Timed(hit, step)));
            at += (long) pattern.length() * step;
        }
    }

    /** A hit and how long it is, in ticks. */
    private record Timed(Step hit, int ticks) {
        Note note() {
            return new Note(ticks, hit.velocity(), hit.probability());
        }

        int semitones(PadSound sound) {
            return sound.pitch() + (hit.pitch() == null ? 0 : hit.pitch());
        }
    }

    private void hit(int drums, PadSound sound, int pad, long tick, Timed timed) {
        boolean elsewhere =
                sound.instrument() != null && state.instruments().byId().contains(sound.instrument());
        int semitones = timed.semitones(sound);
        int middle = sound.note() == null ? MIDDLE_C : sound.note();
        int key = elsewhere ? middle + semitones : DRUM_KEYS[pad];
        if (!elsewhere && semitones != 0) {
            remarks.add("Drums that are tuned are written at their usual pitch.");
        }
        if (tick < length && tick <= Ticks.LAST && key >= 0 && key <= Ticks.HIGHEST_PITCH) {
            put(elsewhere ? sound.instrument() : drums, (int) tick, key, timed.note());
        }
    }

    private void put(int instrument, int tick, int key, Note note) {
        if (state.pianoRoll().notes(instrument).at(tick, key) == null) {
            hits.computeIfAbsent(instrument, id -> new NoteEdits()).put(tick, key, note);
        }
    }
}
