package dev.consort.audio.midi;

import dev.consort.audio.midi.file.Meta;
import dev.consort.audio.midi.file.MidiTrack;
import dev.consort.audio.midi.file.MidiWriter;
import dev.consort.audio.midi.gm.GmProgram;
import dev.consort.audio.midi.score.Score;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a Standard MIDI File of a session: type 1, 480 ticks per quarter note, a track with tempo and metre and one for
 * each instrument. {@link MidiImport} reads the same notes from it. Equal sessions give equal bytes. Any thread.
 *
 * <p>The notes are those of {@link Score}. Drum kits are on channel 10, the others on one of their own, beyond fifteen
 * on further ports. Fader and pan are controllers 7 and 10.
 */
public final class MidiExport {
    private static final int PROGRAM = 0xC0;
    private static final int CONTROL = 0xB0;
    private static final int VOLUME = 7;
    private static final int PAN = 10;
    private static final double MICROS_PER_MINUTE = 60e6;
    private static final int LONGEST_QUARTER = 0xFFFFFF;

    private final NetworkState state;
    private final Score score;
    private final ChannelPlan channels;
    private final List<MidiTrack> tracks = new ArrayList<>();
    private int tempoOutOfRange;
    private int cut;

    private MidiExport(NetworkState state) {
        this.state = state;
        score = Score.of(state);
        channels = new ChannelPlan(state.instruments().inOrder().toList());
    }

    /**
     * What a session became.
     *
     * @param bytes the file
     * @param remarks sentences on what the file does not say
     */
    public record Result(byte[] bytes, List<String> remarks) {}

    /** The file of a session. Never fails: what has no place in MIDI is in the remarks. */
    public static Result of(NetworkState state) {
        MidiExport export = new MidiExport(state);
        export.conductor();
        state.instruments().inOrder().forEach(export::instrument);
        byte[] bytes = MidiWriter.file(Ticks.PER_QUARTER, export.tracks);
        return new Result(bytes, export.remarks());
    }

    private void conductor() {
        MidiTrack track = new MidiTrack();
        Session session = state.session();
        track.meta(0, Meta.NAME, session.name().getBytes(StandardCharsets.UTF_8));
        track.meta(0, Meta.METRE, metre(session.timeSignature()));
        KeySignature key = KeySignature.of(session);
        if (key != null) {
            track.meta(0, Meta.KEY, key.bytes());
        }
        TempoMap map = session.tempoMap() == null ? TempoMap.empty() : session.tempoMap();
        if (map.get(0) == null) {
            track.meta(0, Meta.TEMPO, tempo(session.bpm()));
        }
        map.forEachEvent((tick, lane, factor) -> track.meta(tick, Meta.TEMPO, tempo(session.bpm() * factor)));
        tracks.add(track);
    }

    /** Beats, the power of two that is their note, the metronome's clocks of 1/24 quarter, and 32nds per quarter. */
    private static byte[] metre(TimeSignature metre) {
        int clocks = Math.max(1, 24 * metre.beatTicks() / Ticks.PER_QUARTER);
        return new byte[] {(byte) metre.beats(), (byte) Integer.numberOfTrailingZeros(metre.unit()), (byte) clocks, 8};
    }

    private byte[] tempo(double bpm) {
        double wanted = MICROS_PER_MINUTE / bpm;
        int micros = (int) Math.max(1, Math.min(LONGEST_QUARTER, Math.round(wanted)));
        tempoOutOfRange += wanted > LONGEST_QUARTER + 0.5 || !(wanted >= 0.5) ? 1 : 0;
        return new byte[] {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
    }

    private void instrument(Instrument instrument) {
        MidiTrack track = new MidiTrack();
        ChannelPlan.Place place = channels.of(instrument.id());
        track.meta(0, Meta.NAME, instrument.name().getBytes(StandardCharsets.UTF_8));
        if (channels.ports() > 1) {
            track.meta(0, Meta.PORT, new byte[] {(byte) place.port()});
        }
        int program = GmProgram.of(instrument.source().type());
        if (program != GmProgram.NONE) {
            track.setting(0, PROGRAM | place.channel(), program);
        }
        // General MIDI's volume is a square law: 40 log10 of its share, in dB.
        int volume = (int) Math.round(127 * Math.sqrt(instrument.level()));
        track.setting(0, CONTROL | place.channel(), VOLUME, volume);
        track.setting(0, CONTROL | place.channel(), PAN, (int) Math.round(64 + 63 * instrument.pan()));
        notes(track, place.channel(), score.parts().get(instrument.id()));
        tracks.add(track);
    }

    /** A note ends where the next of its pitch begins, as it sounds here; two at once would end anyhow elsewhere. */
    private void notes(MidiTrack track, int channel, NoteMap notes) {
        NextOnsets next = new NextOnsets(notes);
        notes.forEachEvent((tick, pitch, note) -> {
            int end = Math.min(tick + note.duration(), next.after(tick, pitch));
            int written = end - tick;
            if (written < note.duration() || note.probability() != null) {
                cut += written < note.duration() ? 1 : 0;
                track.comment(tick, Meta.PRIVATE, new NoteExtra(pitch, written, note).bytes());
            }
            track.note(channel, tick, end, pitch, note.velocity());
        });
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(score.remarks());
        remarks.addAll(channels.remarks());
        if (tempoOutOfRange > 0) {
            remarks.add(
                    "Tempos that MIDI cannot say were brought to the nearest that it can: " + tempoOutOfRange + ".");
        }
        if (cut > 0) {
            remarks.add("Notes that last beyond the next of their pitch end there in other programs: " + cut + ".");
        }
        remarks.addAll(LeftOut.of(state, score));
        return List.copyOf(remarks);
    }

    /** When each pitch begins anew. */
    private static final class NextOnsets {
        private final int[][] byPitch = new int[Ticks.HIGHEST_PITCH + 1][];
        private final int[] at = new int[Ticks.HIGHEST_PITCH + 1];

        NextOnsets(NoteMap notes) {
            int[] counts = new int[byPitch.length];
            notes.forEachEvent((tick, pitch, note) -> counts[pitch]++);
            int[] filled = new int[byPitch.length];
            notes.forEachEvent((tick, pitch, note) -> {
                if (byPitch[pitch] == null) {
                    byPitch[pitch] = new int[counts[pitch]];
                }
                byPitch[pitch][filled[pitch]++] = tick;
            });
        }

        /** The onset behind this one; asked for once for each note, in order. */
        int after(int tick, int pitch) {
            int[] onsets = byPitch[pitch];
            int following = ++at[pitch];
            return following < onsets.length ? onsets[following] : Integer.MAX_VALUE;
        }
    }
}
