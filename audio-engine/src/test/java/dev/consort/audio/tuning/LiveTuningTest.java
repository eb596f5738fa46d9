package dev.consort.audio.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.Spectrum;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.Tuning;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveTuningTest {
    private static final int RATE = 48_000;
    private static final int[] C_MAJOR = {60, 64, 67};
    private static final int[] A_MINOR = {57, 60, 64};
    private static final int[] D_MINOR = {57, 62, 65};
    private static final int[] G_MAJOR = {55, 59, 62};
    private static final double COMMA = 21.506;

    private static Session session(Tuning tuning, double a4) {
        return Session.DEFAULT.withTuning(tuning, a4, JustFlavor.FIVE_LIMIT);
    }

    private static LiveTuning live(Tuning tuning) {
        return new LiveTuning(RATE, TuningPlan.of(session(tuning, 440)));
    }

    private static void wait(LiveTuning live, double seconds) {
        for (int done = 0; done < seconds * RATE; done += 64) {
            live.advance(64);
        }
    }

    private static void chord(LiveTuning live, int[] pitches) {
        for (int pitch : pitches) {
            live.noteOn(pitch);
        }
        wait(live, 0.5);
    }

    private static void end(LiveTuning live, int[] pitches) {
        for (int pitch : pitches) {
            live.noteOff(pitch);
        }
    }

    /** Cents above equal temperament. */
    private static double cents(LiveTuning live, int pitch) {
        return Spectrum.cents(live.hz(pitch), 440 * Math.pow(2, (pitch - 69) / 12.0));
    }

    @Test
    void everyTuningSoundsAsItsOwn() {
        double[][] expected = {
            {0, 0, 0}, {-15.6, 3.9, -2.0}, {5.9, 3.9, 19.6}, {-15.6, -17.6, -2.0}, {-10.6, -12.6, 3.0}
        };
        for (Tuning tuning : Tuning.values()) {
            LiveTuning live = live(tuning);
            for (int[] chord : new int[][] {C_MAJOR, A_MINOR}) {
                chord(live, chord);
                end(live, chord);
            }
            chord(live, D_MINOR);
            for (int tone = 0; tone < 3; tone++) {
                assertThat(cents(live, D_MINOR[tone]))
                        .as("%s", tuning)
                        .isCloseTo(expected[tuning.ordinal()][tone], within(0.1));
            }
        }
    }

    @Test
    void inWhichOrderAChordIsStruckMakesNoDifference() {
        for (int[] order : new int[][] {{57, 62, 65}, {65, 62, 57}, {62, 57, 65}}) {
            LiveTuning live = live(Tuning.JUST_ADAPTIVE);
            for (int[] chord : new int[][] {C_MAJOR, A_MINOR}) {
                chord(live, chord);
                end(live, chord);
            }
            chord(live, order);
            assertThat(cents(live, 62)).isCloseTo(-17.6, within(0.1));
        }
    }

    @Test
    void aStrummedChordIsOneChord() {
        LiveTuning live = live(Tuning.JUST_ADAPTIVE);
        chord(live, A_MINOR);
        end(live, A_MINOR);
        for (int pitch : new int[] {62, 65, 57}) {
            live.noteOn(pitch);
            wait(live, 0.012);
        }
        wait(live, 0.5);

        assertThat(cents(live, 57)).as("the common tone stays").isCloseTo(-15.64, within(0.01));
        assertThat(live.hz(57) / live.hz(62)).isCloseTo(3 / 4.0, within(1e-6));
    }

    @Test
    void chordsThatFollowEachOtherSinkByACommaAndCanBeLetGo() {
        LiveTuning live = live(Tuning.JUST_ADAPTIVE);
        for (int[] chord : new int[][] {C_MAJOR, A_MINOR, D_MINOR, G_MAJOR}) {
            chord(live, chord);
            end(live, chord);
        }
        chord(live, C_MAJOR);
        assertThat(live.drift()).isCloseTo(-COMMA, within(0.01));
        assertThat(cents(live, 60)).isCloseTo(-COMMA, within(0.01));

        live.follow(TuningPlan.of(session(Tuning.EQUAL_TEMPERAMENT, 440)));
        wait(live, 0.5);
        assertThat(live.drift()).isZero();
        assertThat(cents(live, 60)).isCloseTo(0, within(0.01));
    }

    @Test
    void aHeldNoteGlidesToItsPlaceInTheNewChord() {
        LiveTuning live = live(Tuning.JUST_CHORD);
        chord(live, new int[] {64});
        double alone = cents(live, 64);
        live.noteOn(61);
        live.noteOn(57);
        assertThat(cents(live, 64)).as("not at once").isCloseTo(alone, within(1e-6));
        assertThat(live.hz(61) / live.hz(57)).as("new ones are pure at once").isCloseTo(1.25, within(1e-9));

        double before = alone;
        for (int done = 0; done < RATE / 2; done += 64) {
            live.advance(64);
            assertThat(Math.abs(cents(live, 64) - before)).isLessThan(1.5);
            before = cents(live, 64);
        }
        assertThat(live.hz(64) / live.hz(57)).isCloseTo(1.5, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void aNoteThatEndsMovesNothing(Tuning tuning) {
        LiveTuning live = live(tuning);
        chord(live, new int[] {60, 64, 67, 70});
        double[] before = {live.hz(60), live.hz(64), live.hz(67), live.hz(70)};
        live.noteOff(60);
        wait(live, 0.5);

        assertThat(new double[] {live.hz(60), live.hz(64), live.hz(67), live.hz(70)})
                .isEqualTo(before);
    }

    @Test
    void whatRingsOnStaysWhereItWasWhenOthersBegin() {
        LiveTuning live = live(Tuning.JUST_CHORD);
        chord(live, D_MINOR);
        double ringing = live.hz(65);
        end(live, D_MINOR);
        chord(live, new int[] {58, 62, 67});

        assertThat(live.hz(65)).isEqualTo(ringing);
    }

    @Test
    void equalTemperamentAndTheTuningOfTheKeyLetHeldNotesBe() {
        for (Tuning tuning : new Tuning[] {Tuning.EQUAL_TEMPERAMENT, Tuning.JUST_SCALE}) {
            LiveTuning live = live(tuning);
            chord(live, D_MINOR);
            double held = live.hz(62);
            chord(live, new int[] {66, 69});
            assertThat(live.hz(62)).isEqualTo(held);
        }
    }

    @Test
    void anotherKeyOrPitchIsReachedWithoutAStep() {
        LiveTuning live = live(Tuning.JUST_SCALE);
        chord(live, C_MAJOR);
        double before = live.hz(64);
        live.follow(TuningPlan.of(session(Tuning.JUST_SCALE, 466).withKey(PitchClass.A, Scale.MAJOR)));
        assertThat(live.hz(64)).isEqualTo(before);
        for (int done = 0; done < RATE; done += 64) {
            live.advance(64);
            assertThat(Spectrum.cents(live.hz(64), before)).isBetween(-0.001, 6.0);
            before = live.hz(64);
        }
        assertThat(live.hz(64)).isCloseTo(466 * 0.75, within(1e-3));
    }

    @Test
    void aPitchSoundsUntilItsLastNoteHasEnded() {
        LiveTuning live = live(Tuning.JUST_CHORD);
        chord(live, new int[] {62, 62, 57});
        live.noteOff(62);
        chord(live, new int[] {65});
        assertThat(live.hz(65) / live.hz(62)).as("D is still in the chord").isCloseTo(1.2, within(1e-6));

        live.noteOff(62);
        live.noteOff(62);
        live.allOff();
        chord(live, new int[] {62});
        assertThat(cents(live, 62)).isCloseTo(3.91, within(0.01));
    }

    @Test
    void followingWhatIsPlayedAllocatesNothing() {
        for (Tuning tuning : Tuning.values()) {
            LiveTuning live = live(tuning);
            TuningPlan other = TuningPlan.of(session(tuning, 443));
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long thread = Thread.currentThread().getId();
            long least = Long.MAX_VALUE;
            // The first question allocates for itself, and the compiler may at any time.
            for (int round = 0; round < 5; round++) {
                long before = threads.getThreadAllocatedBytes(thread);
                evening(live, other);
                least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
            }
            assertThat(least).as("%s", tuning).isZero();
        }
    }

    private static void evening(LiveTuning live, TuningPlan plan) {
        for (int round = 0; round < 20; round++) {
            chord(live, D_MINOR);
            live.follow(plan);
            chord(live, G_MAJOR);
            end(live, D_MINOR);
            end(live, G_MAJOR);
        }
    }

    @Test
    void aPlanServesEverySessionThatIsTunedAlike() {
        TuningPlan plan = TuningPlan.of(session(Tuning.JUST_SCALE, 440));

        assertThat(plan.suits(session(Tuning.JUST_SCALE, 440).withBpm(90))).isTrue();
        assertThat(plan.suits(session(Tuning.JUST_SCALE, 441))).isFalse();
        assertThat(plan.suits(session(Tuning.JUST_CHORD, 440))).isFalse();
        assertThat(plan.suits(session(Tuning.JUST_SCALE, 440).withKey(PitchClass.D, Scale.MAJOR)))
                .isFalse();
    }
}
