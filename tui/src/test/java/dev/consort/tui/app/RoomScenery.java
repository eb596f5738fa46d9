package dev.consort.tui.app;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ClientTraffic;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Past;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.studio.Venue;
import dev.consort.tui.studio.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is to be seen of the room: people, talk, projects, the machine, recordings, what is heard. */
final class RoomScenery {
    static final int CEM = 3;
    static final String BREAK = "break.wav";

    private static final long NOON = 1_792_584_000_000L;

    private RoomScenery() {}

    static void people(Seat seat) {
        FakeStudio studio = seat.studio;
        studio.venue = new Venue("consort/1.0", "192.168.1.20:9999", true);
        studio.state = studio.state.withPlayers(
                studio.state.players().with(CEM, new Player("Cem", Role.SPECTATOR, true, 31, null, 2).withMuted(true)));
        said(seat, Tone.CHAT, "Ana: shall we take the bridge from bar 17?");
        said(seat, Tone.NOTICE, "Cem came in to watch");
        seat.press("4").press("1");
        said(
                seat,
                Tone.CHAT,
                "Ben: yes; I'll double the bass an octave down, and then let us try the ending once more");
        said(seat, Tone.WARNING, "the disk is slow: 3 edits are not safe yet");
        said(seat, Tone.CHAT, "Ana: fine");
    }

    private static void said(Seat seat, Tone tone, String text) {
        seat.studio.listener.message(tone, text);
        seat.pass(61_000);
    }

    static void log(Seat seat) {
        people(seat);
        said(seat, Tone.REFUSAL, "Bass (2) belongs to Ben");
    }

    static void projects(Seat seat) {
        seat.studio.projects = Answer.of(new Projects(
                "friday jam",
                List.of(
                        new ListedProject("friday jam", NOON, 2_400_000),
                        new ListedProject("dawn", NOON - 86_400_000L, 810_000),
                        new ListedProject("old sketches", NOON - 864_000_000L, 96_000)),
                List.of(
                        new ListedCheckpoint(4, "before the new bridge", NOON - 600_000, 812),
                        new ListedCheckpoint(3, "", NOON - 3_600_000, 401))));
        seat.studio.work = new Work("writing friday jam stems: 40 %", 0.4);
    }

    static void history(Seat seat) {
        List<HistoryEntry> entries = new ArrayList<>();
        String[] deeds = {
            "wrote 4 notes of Bass", "turned the cutoff of Keys", "muted Pad", "added an instrument: Strings"
        };
        for (int i = 0; i < 30; i++) {
            boolean own = i % 3 == 0;
            int client = own ? FakeStudio.ANA : FakeStudio.BEN;
            entries.add(new HistoryEntry(
                    61 - i, 500 - 4L * i, client, own ? "Ana" : "Ben", NOON - i * 47_000L, deeds[i % deeds.length]));
        }
        seat.studio.history = Answer.of(new Past(entries));
    }

    static void status(Seat seat) {
        seat.studio.venue = new Venue("consort/1.0", "192.168.1.20:9999", false);
        seat.studio.status = Answer.of(new Status(
                new EngineStatus("consort", "Scarlett 2i2 USB", 48_000, 256, 0.12, 0, 14),
                new StoreStatus("friday jam", 812, 0, null),
                7_530,
                List.of(
                        new ClientTraffic(FakeStudio.ANA, 18_400, 310, 0),
                        new ClientTraffic(FakeStudio.BEN, 17_900, 1_204, 3)),
                "volca keys",
                null));
    }

    static void sampler(Seat seat) {
        NetworkState state = seat.studio.state;
        IdMap<Slice> slices = IdMap.of(1, new Slice("Kick", 0, 0.21, 60))
                .with(2, new Slice("Snare", 0.25, 0.5, 61))
                .with(3, new Slice("Hats", 0.5, 0.77, 62))
                .with(4, new Slice("Tail", 0.8, 1, 63));
        seat.studio.state = state.withInstrument(state.instruments().get(3).edit(draft -> {
            draft.name = "Break";
            draft.source = Source.of(SourceType.SAMPLER);
            draft.sampler = new Sampler(BREAK, false, true, slices, 5);
        }));
        seat.studio.waveforms.put(BREAK, Answer.of(new Waveform(BREAK, 1.875, 2, peaks(), null)));
        seat.studio.samples = Answer.of(
                List.of(new ListedSample(BREAK, 1.875, 2, 48_000), new ListedSample("vox.wav", 4.2, 1, 44_100)));
        seat.press(".", ".", "Alt-w", "Down");
    }

    /** Four strokes that die away. */
    private static List<Integer> peaks() {
        return IntStream.range(0, 2 * Waveform.BUCKETS)
                .mapToObj(i -> {
                    double since = i / 2 % 64 / 64.0;
                    double loud =
                            120 * Math.exp(-4 * since) * (1 - 0.3 * (i / 128 % 2)) * (0.8 + 0.2 * Math.sin(i / 2));
                    return (int) Math.round(i % 2 == 0 ? -loud * 0.9 : loud);
                })
                .toList();
    }

    static void heard(Seat seat) {
        List<Double> spectrum = IntStream.range(0, Analysis.BANDS)
                .mapToObj(band -> Math.rint(10 * (-18 - 0.9 * band + 9 * Math.sin(band * 0.8))) / 10)
                .toList();
        List<Integer> scope = IntStream.range(0, Analysis.POINTS)
                .mapToObj(i -> (int) Math.round(80 * Math.sin(i * 0.1) + 25 * Math.sin(i * 0.31)))
                .toList();
        seat.studio.analysis = Answer.of(new Analysis(spectrum, scope, null, 110.9));
    }

    static void midi(Seat seat) {
        status(seat);
        NetworkState state = seat.studio.state;
        seat.studio.state = state.withMidi(state.midi()
                .plus(new CcMapping(1, 74, new Target.InstrumentParam(1, InstrumentParameter.FILTER_CUTOFF), 0, 1))
                .plus(new CcMapping(null, 7, new Target.StripParam("Master", StripParameter.LEVEL), 0, 0.9))
                .plus(new CcMapping(2, 21, new Target.InstrumentParam(2, InstrumentParameter.LEVEL), 1, 0)));
    }
}
