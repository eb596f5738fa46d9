package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * What rendering allocates, counted by the virtual machine. That allocates a little itself when it throws compiled code
 * away, so one round of several must be without a byte; an engine that allocates does so in each of them.
 */
class AllocationTest {
    private static final int FRAMES = 256;
    private static final int MINUTE = 60 * 48_000 / FRAMES;
    private static final int ROUNDS = 4;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final float[] block = new float[2 * FRAMES];

    @Test
    void aMinuteOfPlayAllocatesNothing() {
        AudioEngine engine = Bands.engine(Bands.playing(StarterBand.session("Jam"), true));

        assertThat(fewest(engine, MINUTE, i -> play(engine, i, 8))).isZero();
    }

    @Test
    void beingListenedToAllocatesNothing() {
        AudioEngine engine = Bands.engine(Bands.playing(StarterBand.session("Jam"), true));
        engine.analyst().listenTo(Set.of(1, 2, 3, 99));

        assertThat(fewest(engine, MINUTE / 10, i -> play(engine, i, 8))).isZero();
    }

    @Test
    void editsWhileTheBandPlaysAllocateNothingOnTheAudioThread() {
        NetworkState band = Bands.playing(StarterBand.session("Jam"), true);
        AudioEngine engine = Bands.engine(band);

        assertThat(fewest(engine, MINUTE / 10, i -> {
                    engine.publish(edited(band, i));
                    play(engine, i, 8);
                }))
                .isZero();
    }

    /** Faders, knobs, effects, notes, tempo, and an instrument that comes and goes. */
    private static NetworkState edited(NetworkState band, int i) {
        NetworkState faded = Bands.edited(band, 1 + i % 8, d -> d.level = i % 10 / 10.0);
        NetworkState dotted = Bands.note(faded, 1 + i % 8, 120 * (i % 60), 40 + i % 40, 100);
        return switch (i % 4) {
            case 0 -> dotted.withSession(dotted.session().withBpm(90 + i % 60));
            case 1 -> Bands.with(dotted, Instrument.of(9, "Guest", SourceType.values()[i / 4 % 55]));
            case 2 ->
                Bands.edited(
                        dotted,
                        2,
                        d -> d.chain(dotted.instruments().get(2).chain().plus(EffectType.values()[i / 4 % 39])));
            default -> dotted;
        };
    }

    @Test
    void everySourceAtOnceAllocatesNothing() {
        AudioEngine engine = Bands.engine(Bands.playing(everything(), true));

        assertThat(fewest(engine, MINUTE / 20, i -> play(engine, i, SourceType.values().length)))
                .isZero();
    }

    private static void play(AudioEngine engine, int i, int instruments) {
        engine.noteOn(1 + i % instruments, 30 + i % 60, 100);
        engine.noteOff(1 + (i + 5) % instruments, 30 + (i + 5) % 60);
        engine.pad(1, i % 12, 90);
    }

    /** The bytes that rendering allocates in the best of some rounds, when the compiler has had its time. */
    private long fewest(AudioEngine engine, int blocks, IntConsumer meanwhile) {
        allocated(engine, blocks, meanwhile);
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && fewest > 0; round++) {
            fewest = Math.min(fewest, allocated(engine, blocks, meanwhile));
        }
        return fewest;
    }

    private long allocated(AudioEngine engine, int blocks, IntConsumer meanwhile) {
        long thread = Thread.currentThread().getId();
        long sum = 0;
        for (int i = 0; i < blocks; i++) {
            meanwhile.accept(i);
            long before = threads.getThreadAllocatedBytes(thread);
            engine.render(block, FRAMES);
            sum += threads.getThreadAllocatedBytes(thread) - before;
        }
        return sum;
    }

    private static NetworkState everything() {
        NetworkState state = NetworkState.EMPTY;
        for (SourceType type : SourceType.values()) {
            int id = state.instruments().nextId();
            state = Bands.with(state, Instrument.of(id, type.label(), type).edit(draft -> {
                draft.filter = new Filter(FilterType.LOW_PASS, 3000, 0.3, true);
                draft.lfo = new Lfo(true, 5, 0.3, LfoShape.TRIANGLE, LfoTarget.values()[id % 5]);
                draft.sends = IdMap.of(1, new Send(0.5, true, SendTap.POST_FADER));
            }));
            for (int tick = 0; tick < 1920; tick += 120) {
                state = Bands.note(state, id, tick, 36 + tick / 60, 100);
            }
        }
        return Bands.looped(
                state.withMixer(state.mixer().withBuses(IdMap.of(1, new Bus(1, "Hall", 0.5, 0, false, false)))),
                0,
                1920);
    }
}
