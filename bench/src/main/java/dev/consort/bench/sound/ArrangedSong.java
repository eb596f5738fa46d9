package dev.consort.bench.sound;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.PresetKind;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.List;

/**
 * A song of 32 bars as songs are: intro, verse, chorus, bridge and chorus again, in which tracks come and go, each playing
 * what its kind of sound plays, a little off the grid as people do. With effects, one of every third track's comes with the
 * choruses, and pads, leads and keys share a reverb.
 */
final class ArrangedSong {
    private static final int BAR = 1920;
    private static final int REST = -100;
    private static final int[] ROOTS = {0, 5, 7, 3};
    /** Bars of intro, verse, chorus, bridge and chorus. */
    private static final int[] SECTIONS = {4, 8, 8, 4, 8};
    /** In which of them a track plays, in turn. Kits have the first. */
    private static final String[] PLAYS = {" ** *", "  * *", " *   ", "*  * ", "    *", "**   ", "   **", "  ** "};

    private static final int CHORUS = 12 * BAR;
    private static final int BRIDGE = 20 * BAR;
    private static final int LAST_CHORUS = 24 * BAR;

    private final boolean effects;
    private NetworkState state = NetworkState.EMPTY;
    private int bars;
    private int played;

    private ArrangedSong(int tracks, boolean effects) {
        this.effects = effects;
        List<Preset> presets = Presets.all();
        for (int track = 0; track < tracks; track++) {
            join(track, presets.get(track * presets.size() / tracks));
        }
        if (effects) {
            Bus room = new Bus(1, "Room", 0.6, 0, false, false).withChain(EffectChain.EMPTY.plus(EffectType.REVERB));
            state = state.withMixer(state.mixer().plus(room));
        }
    }

    /** The song, with the effects of its presets and a shared reverb or without. */
    static NetworkState of(int tracks, boolean effects) {
        return new ArrangedSong(tracks, effects).state;
    }

    /** The share of its bars in which a track has notes, on average. */
    static double playing(int tracks) {
        ArrangedSong song = new ArrangedSong(tracks, false);
        return (double) song.played / song.bars;
    }

    private void join(int track, Preset preset) {
        int id = track + 1;
        Instrument part = Instrument.of(id, preset.name(), SourceType.SINE)
                .edit(preset::voice)
                .edit(draft -> {
                    draft.level = 0.2;
                    draft.effects = effects ? draft.effects : List.of();
                    draft.sends = effects && isInTheRoom(preset.kind())
                            ? IdMap.of(1, new Send(0.3, true, SendTap.POST_FADER))
                            : draft.sends;
                });
        state = state.withInstruments(state.instruments().plus(part));
        state = state.withPianoRoll(state.pianoRoll().withNotes(id, notes(track, preset.kind())));
        if (track % 3 == 0 && !part.effects().isEmpty()) {
            comesWithTheChoruses(id, part.effects().get(part.effects().size() - 1));
        }
    }

    private static boolean isInTheRoom(PresetKind kind) {
        return kind == PresetKind.PAD || kind == PresetKind.LEAD || kind == PresetKind.KEYS;
    }

    private void comesWithTheChoruses(int id, Effect effect) {
        PointMap points = PointMap.empty()
                .with(0, new Point(0, PointCurve.STEP))
                .with(CHORUS, new Point(1, PointCurve.STEP))
                .with(BRIDGE, new Point(0, PointCurve.STEP))
                .with(LAST_CHORUS, new Point(1, PointCurve.STEP));
        Lane lane = Lane.of(new Target.EffectSwitch(id, effect.id())).withPoints(points);
        state = state.withAutomation(state.automation().plus(lane));
    }

    private NoteMap notes(int track, PresetKind kind) {
        String plays = PLAYS[kind == PresetKind.DRUMS ? 0 : track % PLAYS.length];
        NoteMap notes = NoteMap.empty();
        int bar = 0;
        for (int section = 0; section < SECTIONS.length; section++) {
            for (int end = bar + SECTIONS[section]; bar < end; bar++) {
                bars++;
                if (plays.charAt(section) == '*') {
                    played++;
                    notes = bar(notes, track, bar, kind);
                }
            }
        }
        return notes;
    }

    private static NoteMap bar(NoteMap notes, int track, int bar, PresetKind kind) {
        int root = 48 + ROOTS[bar % 4];
        return switch (kind) {
            case DRUMS -> drums(notes, track, bar);
            case BASS -> line(notes, track, bar, root - 12, new int[] {0, 0, 7, 0, 0, 12, 7, 0});
            case LEAD -> line(notes, track, bar, root + 24, new int[] {0, REST, 4, 7, REST, REST, 4, 2});
            case PLUCKED -> line(notes, track, bar, root + 12, new int[] {0, 4, 7, 12, 16, 12, 7, 4});
            case KEYS ->
                chord(chord(notes, track, bar * BAR, root, BAR / 2), track, bar * BAR + BAR / 2, root, BAR / 2);
            case PAD -> chord(notes, track, bar * BAR, root + 12, BAR);
            case TEXTURE -> notes.with(bar * BAR, root, new Note(BAR - 60, 80));
        };
    }

    private static NoteMap drums(NoteMap before, int track, int bar) {
        NoteMap notes = before;
        for (int step = 0; step < 16; step++) {
            int at = late(bar * BAR + step * 120, track, step);
            notes = notes.with(at, 42, new Note(60, step % 2 == 0 ? 90 : 60));
            if (step % 8 == 0 || step == 10) {
                notes = notes.with(at, 36, new Note(100, 110));
            }
            if (step % 8 == 4) {
                notes = notes.with(at, 38, new Note(100, 105));
            }
        }
        return notes;
    }

    private static NoteMap line(NoteMap before, int track, int bar, int root, int[] intervals) {
        NoteMap notes = before;
        for (int step = 0; step < intervals.length; step++) {
            if (intervals[step] != REST) {
                int at = late(bar * BAR + step * 240, track, step);
                notes = notes.with(at, root + intervals[step], new Note(200, 70 + 5 * step));
            }
        }
        return notes;
    }

    private static NoteMap chord(NoteMap before, int track, int tick, int root, int length) {
        NoteMap notes = before;
        int[] intervals = {0, 4, 7, 11};
        for (int i = 0; i < intervals.length; i++) {
            notes = notes.with(late(tick, track, i), root + intervals[i], new Note(length - 60, 80));
        }
        return notes;
    }

    /** Up to nine milliseconds behind the beat. */
    private static int late(int tick, int track, int note) {
        return tick + (7 * track + 5 * note) % 10;
    }
}
