package dev.consort.audio.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.midi.score.Score;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.theory.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripPropertyTest {
    @Property(tries = 120)
    void whatIsExportedIsImportedNoteForNote(@ForAll Random random) throws Exception {
        NetworkState state = RandomSession.of(random);
        Score score = Score.of(state);
        List<Instrument> heard = state.instruments()
                .inOrder()
                .filter(each -> !score.parts().get(each.id()).isEmpty())
                .toList();
        if (heard.isEmpty()) {
            return;
        }
        MidiImport.Result result = imported(MidiExport.of(state).bytes());
        List<Instrument> found = result.session().instruments().inOrder().toList();

        assertThat(found)
                .extracting(Instrument::name)
                .isEqualTo(heard.stream().map(Instrument::name).toList());
        for (int i = 0; i < heard.size(); i++) {
            assertThat(result.session().pianoRoll().notes(found.get(i).id()))
                    .isEqualTo(score.parts().get(heard.get(i).id()));
            assertSameStrip(found.get(i), heard.get(i));
        }
        assertSameSession(result.session().session(), state.session());
        assertThat(Ranges.complaint(result.session())).isNull();
        assertThat(result.remarks()).isEmpty();
    }

    @Property(tries = 40)
    void equalSessionsGiveEqualBytes(@ForAll long seed) {
        byte[] first = MidiExport.of(RandomSession.of(new Random(seed))).bytes();
        byte[] second = MidiExport.of(RandomSession.of(new Random(seed))).bytes();

        assertThat(first).isEqualTo(second);
    }

    private static void assertSameStrip(Instrument found, Instrument expected) {
        assertThat(found.level()).isCloseTo(expected.level(), within(0.01));
        assertThat(found.pan()).isCloseTo(expected.pan(), within(0.01));
        assertThat(found.source().type().isDrums())
                .isEqualTo(expected.source().type().isDrums());
    }

    private static void assertSameSession(Session found, Session expected) {
        assertThat(found.name()).isEqualTo(expected.name());
        assertThat(found.timeSignature()).isEqualTo(expected.timeSignature());
        if (expected.scale() == Scale.MAJOR || expected.scale() == Scale.MINOR) {
            assertThat(found.key()).isEqualTo(expected.key());
            assertThat(found.scale()).isEqualTo(expected.scale());
        }
        for (int tick : ticks(found, expected)) {
            // MIDI says whole microseconds per quarter; the simplest tempo of that microsecond is read.
            assertThat(60e6 / bpm(found, tick)).isCloseTo(60e6 / bpm(expected, tick), within(1.01));
        }
    }

    private static TreeSet<Integer> ticks(Session one, Session other) {
        TreeSet<Integer> ticks = new TreeSet<>(List.of(0));
        for (Session session : List.of(one, other)) {
            if (session.tempoMap() != null) {
                session.tempoMap().forEachEvent((tick, lane, factor) -> ticks.add(tick));
            }
        }
        return ticks;
    }

    private static double bpm(Session session, int at) {
        double[] factor = {1};
        TempoMap map = session.tempoMap() == null ? TempoMap.empty() : session.tempoMap();
        map.window(0, at + 1L, (tick, lane, value) -> factor[0] = value);
        return session.bpm() * factor[0];
    }

    static MidiImport.Result imported(byte[] bytes) throws IOException, MidiImportException {
        Path file = Files.createTempFile("song", ".mid");
        try {
            return MidiImport.read(Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }
}
