package dev.consort.audio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.output.Pcm;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Master;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StemsTest {
    private static final WavSettings SHORT = new WavSettings(48_000, Pcm.BITS_24, 1);

    @TempDir
    private Path folder;

    @Test
    void theSumOfTheStemsIsTheMixInFrontOfTheMaster() throws Exception {
        // Quiet enough that the limiter has nothing to do in the mix.
        NetworkState state = routed(mastered(BounceTest.chancy(StarterBand.session("Jam")), 0.25));
        List<Wav> stems = stems(state);
        Wav mix = Wav.read(Bounce.write(state, folder.resolve("mix.wav"), SHORT, Progress.NONE)
                .path());

        assertThat(stems).hasSize(8);
        assertThat(mix.peak()).isBetween(0.1, 0.98);
        double worst = 0;
        for (int i = 0; i < mix.samples().length; i++) {
            double sum = 0;
            for (Wav stem : stems) {
                sum += stem.samples()[i];
            }
            worst = Math.max(worst, Math.abs(0.25 * sum - mix.samples()[i]));
        }
        assertThat(worst).isLessThan(2e-6);
    }

    @Test
    void allBeginTogetherAndAreEquallyLong() throws Exception {
        NetworkState state = Bands.note(Bands.note(band(3), 1, 0, 60, 480), 3, 960, 60, 240);
        Wav mix = Wav.read(Bounce.write(state, folder.resolve("mix.wav"), SHORT, Progress.NONE)
                .path());
        List<Wav> stems = stems(state);

        int length = stems.get(0).samples().length;
        assertThat(length).isBetween(mix.samples().length, mix.samples().length + 4800);
        assertThat(stems).extracting(wav -> wav.samples().length).containsOnly(length);
        assertThat(firstSound(stems.get(0))).isLessThan(100);
        assertThat(stems.get(1).peak()).isZero();
        assertThat(firstSound(stems.get(2))).isBetween(48_000, 48_100);
    }

    private static int firstSound(Wav wav) {
        int at = 0;
        while (Math.abs(wav.samples()[at]) < 1e-4) {
            at++;
        }
        return at / 2;
    }

    @Test
    void theMasterAndItsLimiterAreNotInThem() throws Exception {
        NetworkState state = Bands.note(band(1), 1, 0, 60, 480);
        double[] full = stems(mastered(state, 1)).get(0).samples();

        assertThat(stems(mastered(state, 0.1)).get(0).samples()).isEqualTo(full);
        assertThat(stems(state.withMixer(state.mixer().withMaster(new Master(1, true))))
                        .get(0)
                        .samples())
                .isEqualTo(full);
    }

    @Test
    void whatIsLouderThanAFileCanHoldIsToldOf() throws Exception {
        IdMap<Bus> buses = IdMap.empty();
        IdMap<Send> sends = IdMap.empty();
        for (int id = 1; id <= 12; id++) {
            buses = buses.with(id, new Bus(id, "Bus", 1, 0, false, false));
            sends = sends.with(id, new Send(1, true, SendTap.PRE_FADER));
        }
        IdMap<Send> all = sends;
        NetworkState state = Bands.note(Bands.note(band(2), 1, 0, 60, 240), 2, 0, 60, 240);
        state = Bands.edited(state, 1, draft -> draft.sends = all);
        state = state.withMixer(state.mixer().withBuses(buses));
        Exported exported = Stems.write(state, folder.resolve("loud"), SHORT, Progress.NONE);

        assertThat(exported.remarks())
                .hasSize(1)
                .first()
                .asString()
                .contains("One")
                .doesNotContain("Two");
    }

    @Test
    void muteAndSoloHoldAsInTheMix() throws Exception {
        NetworkState state = Bands.note(Bands.note(Bands.note(band(3), 1, 0, 60, 240), 2, 0, 64, 240), 3, 0, 67, 240);
        state = Bands.edited(Bands.edited(state, 2, draft -> draft.solo = true), 3, draft -> draft.mute = true);
        Exported exported = Stems.write(state, folder.resolve("stems"), SHORT, Progress.NONE);
        List<Wav> stems = read(exported.path());

        // The gate closes over the first milliseconds in nothing but a live session.
        assertThat(stems).extracting(Wav::peak).satisfies(peaks -> {
            assertThat(peaks.get(0)).isCloseTo(0, within(1e-3));
            assertThat(peaks.get(1)).isGreaterThan(0.05);
            assertThat(peaks.get(2)).isCloseTo(0, within(1e-3));
        });
        assertThat(exported.remarks()).containsExactly("Silent, because they are muted: Three.");
    }

    @Test
    void bandsThatComeInBatchesAreNumberedInTheirOrder() throws Exception {
        NetworkState state = Bands.note(band(10), 10, 0, 60, 60);
        Watcher watcher = new Watcher();
        Path path = Stems.write(state, folder.resolve("stems"), SHORT, watcher).path();

        assertThat(names(path)).hasSize(10).startsWith("01 One.wav").endsWith("10 Ten.wav");
        assertThat(Wav.read(path.resolve("10 Ten.wav")).peak()).isGreaterThan(0.05);
        assertThat(watcher.told).isSorted().hasSizeGreaterThanOrEqualTo(10).endsWith(1.0);
    }

    @Test
    void namesOfInstrumentsNeverLeadOutOfTheFolder() throws Exception {
        NetworkState state = Bands.note(band(2), 1, 0, 60, 60);
        state = Bands.edited(Bands.edited(state, 1, draft -> draft.name = "../../etc/x"), 2, draft -> draft.name = "鼓");
        Path path = Stems.write(state, folder.resolve("stems"), SHORT, Progress.NONE)
                .path();

        assertThat(names(path)).containsExactly("01 etcx.wav", "02 Stem.wav");
    }

    @Test
    void aFolderThatIsThereStaysAndTheNewOneGetsANumber() throws Exception {
        Path mine = Files.createDirectory(folder.resolve("v1.5"));
        Files.writeString(mine.resolve("01 One.wav"), "mine");
        Files.writeString(folder.resolve("v1.5 2"), "a file");
        NetworkState state = Bands.note(band(1), 1, 0, 60, 60);
        Path path = Stems.write(state, mine, SHORT, Progress.NONE).path();

        assertThat(path).isEqualTo(folder.resolve("v1.5 3")).isDirectory();
        assertThat(mine.resolve("01 One.wav")).hasContent("mine");
        assertThat(folder.resolve("v1.5 2")).hasContent("a file");
    }

    @Test
    void aCancelOrAnErrorLeavesNothing() {
        NetworkState state = Bands.note(band(9), 1, 0, 60, 480);
        Progress failing = share -> {
            if (share > 0.9) {
                throw new IllegalStateException("enough");
            }
        };
        for (int at : new int[] {1, 30, 150}) {
            Watcher watcher = new Watcher(at);
            assertThatThrownBy(() -> Stems.write(state, folder.resolve("stems"), SHORT, watcher))
                    .isInstanceOf(ExportException.Cancelled.class);
            assertThat(watcher.asked).isEqualTo(at);
        }
        assertThatThrownBy(() -> Stems.write(state, folder.resolve("stems"), SHORT, failing))
                .hasMessage("enough");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void roomIsNeededForAllOfThem() {
        NetworkState state = Bands.note(band(4), 1, 0, 60, 480);
        DiskSpace tight = new DiskSpace(() -> (32L << 20) + 1_500_000);

        assertThatThrownBy(() -> Stems.write(state, folder.resolve("stems"), SHORT, Progress.NONE, tight))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("room for 1 MB");
        assertThat(folder.toFile().list()).isEmpty();
    }

    private static NetworkState band(int size) {
        List<String> names = List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
        NetworkState state = NetworkState.EMPTY;
        for (int id = 1; id <= size; id++) {
            state = Bands.with(state, Instrument.of(id, names.get(id - 1), SourceType.SAW));
        }
        return state;
    }

    private static NetworkState mastered(NetworkState state, double level) {
        return state.withMixer(state.mixer().withMaster(new Master(level, false)));
    }

    /** One instrument through a bus, another with a send to it. */
    private static NetworkState routed(NetworkState state) {
        Bus bus = new Bus(1, "Room", 0.7, 0.3, false, false, List.of(), 1);
        NetworkState routed = state.withMixer(state.mixer().withBuses(IdMap.of(1, bus)));
        routed = Bands.edited(routed, 2, draft -> draft.output = "Bus 1");
        Send send = new Send(0.5, true, SendTap.POST_FADER);
        return Bands.edited(routed, 3, draft -> draft.sends = IdMap.of(1, send));
    }

    private List<Wav> stems(NetworkState state) throws Exception {
        return read(Stems.write(state, folder.resolve("stems"), SHORT, Progress.NONE)
                .path());
    }

    private static List<Wav> read(Path stems) throws IOException {
        List<Wav> wavs = new ArrayList<>();
        for (String name : names(stems)) {
            wavs.add(Wav.read(stems.resolve(name)));
        }
        return wavs;
    }

    private static List<String> names(Path stems) throws IOException {
        try (Stream<Path> files = Files.list(stems)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
