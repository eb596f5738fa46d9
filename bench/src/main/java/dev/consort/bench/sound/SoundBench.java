package dev.consort.bench.sound;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.SongRender;
import dev.consort.audio.crew.Crew;
import dev.consort.audio.sample.Samples;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How much of one core the engine takes: 128 voices with filter and envelope, every source, every effect; and how fast songs
 * of 32 tracks are rendered to a file, beside a loop that only copies samples. The median of some rounds; by processor
 * time, which others on the machine hardly change, but for songs on several threads, which take the clock.
 */
public final class SoundBench {
    private static final int ROUNDS = 5;
    private static final int VOICES = 128;
    private static final int TRACKS = 32;

    private SoundBench() {}

    /** Prints the figures; {@code songs} stops behind the songs, {@code quick} leaves out sources and effects one by one. */
    public static void main(String[] arguments) {
        songs();
        if (Arrays.asList(arguments).contains("songs")) {
            return;
        }
        manyVoices();
        if (!Arrays.asList(arguments).contains("quick")) {
            sources();
            effects();
        }
    }

    private static void manyVoices() {
        System.out.println("128 voices with filter and envelope, share of one core");
        print("16 saws each on 8 instruments", voices(8, SourceType.SAW));
        print("one saw each on 128 instruments", voices(128, SourceType.SAW));
        print("16 super saws each on 8", voices(8, SourceType.SUPER_SAW));
        print("16 e-pianos each on 8", voices(8, SourceType.E_PIANO));
    }

    private static double voices(int instruments, SourceType source) {
        Player player = new Player(Sessions.band(instruments, source, true));
        double[] rounds = new double[ROUNDS + 3];
        for (int round = 0; round < rounds.length; round++) {
            for (int voice = 0; voice < VOICES; voice++) {
                player.engine().noteOn(1 + voice % instruments, 36 + voice / instruments * 3 % 60, 90);
            }
            rounds[round] = player.share(1.5);
        }
        return median(rounds);
    }

    private static void songs() {
        System.out.printf(Locale.ROOT, "songs of %d tracks, times real time%n", TRACKS);
        song("all play all the time, without effects", Sessions.song(TRACKS, 16, false));
        song("all play all the time, with effects", Sessions.song(TRACKS, 16, true));
        System.out.printf(
                Locale.ROOT,
                "  each plays in %.0f %% of the bars of the arranged one%n",
                100 * ArrangedSong.playing(TRACKS));
        song("arranged, without effects", ArrangedSong.of(TRACKS, false));
        song("arranged, with effects", ArrangedSong.of(TRACKS, true));
        double[] copy = new double[ROUNDS];
        Arrays.setAll(copy, round -> copied(60));
        print("their samples only copied, one thread", median(copy));
    }

    private static void song(String what, NetworkState state) {
        int cores = Runtime.getRuntime().availableProcessors();
        double[] alone = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] = rendered(state, 1);
            together[round] = rendered(state, cores);
        }
        print(what + ", one thread", median(alone));
        print(what + ", " + cores + " threads", median(together));
    }

    /** With one thread by its processor time, with several by the clock. */
    private static double rendered(NetworkState state, int threads) {
        float[] block = new float[2 * EngineConfig.DEFAULT.blockFrames()];
        long before = threads == 1 ? ProcessorTime.nanos() : System.nanoTime();
        long blocks = 0;
        try (Crew crew = new Crew(threads);
                SongRender song = new SongRender(state, EngineConfig.DEFAULT, Samples.NONE, 2, crew)) {
            for (; !song.isOver(); blocks++) {
                song.render(block);
            }
        }
        long after = threads == 1 ? ProcessorTime.nanos() : System.nanoTime();
        return blocks * block.length / 2.0 / Player.RATE / ((after - before) * 1e-9);
    }

    private static double copied(double seconds) {
        float[] from = new float[2 * Player.FRAMES];
        float[] to = new float[2 * Player.FRAMES];
        int blocks = (int) (200 * seconds * Player.RATE / Player.FRAMES);
        float sum = 0;
        long before = ProcessorTime.nanos();
        for (int block = 0; block < blocks; block++) {
            from[block % from.length] = block;
            System.arraycopy(from, 0, to, 0, to.length);
            sum += to[(7 * block) % to.length];
        }
        long nanos = ProcessorTime.nanos() - before;
        if (Float.isNaN(sum)) {
            throw new IllegalStateException("the copy was not made");
        }
        return 200 * seconds / (nanos * 1e-9);
    }

    private static void sources() {
        System.out.println("one voice of each source, in parts of a thousand of one core");
        for (SourceType source : SourceType.values()) {
            Player player = new Player(Sessions.band(1, source, false));
            double[] rounds = new double[ROUNDS + 3];
            for (int round = 0; round < rounds.length; round++) {
                for (int voice = 0; voice < 16; voice++) {
                    player.engine().noteOn(1, 40 + 3 * voice, 100);
                }
                rounds[round] = player.share(0.5) / 16;
            }
            print(source.label(), 1000 * median(rounds));
        }
    }

    private static void effects() {
        System.out.println("one of each effect, with the saw that goes through it, in parts of a thousand of one core");
        for (EffectType effect : EffectType.values()) {
            Player player = new Player(Sessions.through(effect));
            player.engine().noteOn(1, 48, 100);
            double[] rounds = new double[ROUNDS + 3];
            for (int round = 0; round < rounds.length; round++) {
                rounds[round] = player.share(1);
            }
            print(effect.label(), 1000 * median(rounds));
        }
    }

    /** Without the first rounds, in which the program is still being compiled. */
    private static double median(double... rounds) {
        double[] sorted =
                DoubleStream.of(rounds).skip(rounds.length - ROUNDS).sorted().toArray();
        return sorted[ROUNDS / 2];
    }

    private static void print(String what, double figure) {
        System.out.printf(Locale.ROOT, "  %-50s %10.3f%n", what, figure);
    }
}
