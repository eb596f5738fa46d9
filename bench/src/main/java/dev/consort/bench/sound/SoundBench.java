package dev.consort.bench.sound;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.SongRender;
import dev.consort.audio.sample.Samples;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How much of one core the engine takes: 128 voices with filter and envelope, every source, every effect, and a song of 32
 * tracks beside a loop that only copies its samples. By processor time, the median of some rounds.
 */
public final class SoundBench {
    private static final int ROUNDS = 5;
    private static final int VOICES = 128;

    private SoundBench() {}

    /** Prints the figures; {@code quick} leaves out sources and effects one by one. */
    public static void main(String[] arguments) {
        manyVoices();
        song("sources, filters and envelopes", Sessions.song(32, 16, false));
        song("with all effects of its presets", Sessions.song(32, 16, true));
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

    private static void song(String what, NetworkState state) {
        double[] render = new double[ROUNDS];
        double[] copy = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            render[round] = rendered(state);
            copy[round] = copied(SongRender.seconds(state));
        }
        double limit = median(copy);
        System.out.printf("a song of 32 tracks, 16 bars, %.0f s: %s%n", SongRender.seconds(state), what);
        System.out.printf("  %-36s %10.1f x real time%n", "rendered", median(render));
        System.out.printf("  %-36s %10.0f x real time%n", "the same samples only copied", limit);
    }

    private static double rendered(NetworkState state) {
        float[] block = new float[2 * EngineConfig.DEFAULT.blockFrames()];
        long before = ProcessorTime.nanos();
        long blocks = 0;
        try (SongRender song = new SongRender(state, EngineConfig.DEFAULT, Samples.NONE, 2)) {
            for (; !song.isOver(); blocks++) {
                song.render(block);
            }
        }
        return blocks * block.length / 2.0 / Player.RATE / ((ProcessorTime.nanos() - before) * 1e-9);
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
        System.out.printf("  %-36s %10.3f%n", what, figure);
    }
}
