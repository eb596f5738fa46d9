package dev.consort.audio.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.PianoRoll;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everybody's first session, once round: the mix and each instrument alone, in front of the limiter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarterBandSoundTest {
    private static final NetworkState STATE = StarterBand.session("Jam");
    private static final int BAR_TICKS = 4 * Ticks.PER_QUARTER;
    private static final double BAR_SECONDS = 240 / STATE.session().bpm();
    private static final int DRUMS = 1;
    private static final int BASS = 2;
    private static final int KEYS = 3;
    private static final int LEAD = 4;
    private static final int PAD = 5;
    private static final int SUB = 8;

    private Recording mix;
    private final List<Recording> alone = new ArrayList<>();

    @BeforeAll
    void play() {
        mix = secondTime(STATE);
        for (int id = 1; id <= SUB; id++) {
            alone.add(firstTime(by(id)));
        }
    }

    /** When rooms and echoes are full. */
    private static Recording secondTime(NetworkState state) {
        try (AudioEngine engine = Recording.engine(rolling(state))) {
            Recording.next(engine, 4 * BAR_SECONDS);
            return Recording.next(engine, 4 * BAR_SECONDS);
        }
    }

    private static Recording firstTime(NetworkState state) {
        try (AudioEngine engine = Recording.engine(rolling(state))) {
            return Recording.next(engine, 4 * BAR_SECONDS);
        }
    }

    private static NetworkState rolling(NetworkState state) {
        return state.withTransport(
                state.transport().withLoop(true, 0, 4 * BAR_TICKS).withPlaying(true));
    }

    /** What one of them plays. */
    private static NetworkState by(int id) {
        NetworkState state = STATE.withPianoRoll(
                PianoRoll.EMPTY.withNotes(id, STATE.pianoRoll().notes(id)));
        return id == DRUMS ? state : state.withSequencer(state.sequencer().withKits(IdMap.empty()));
    }

    private Recording alone(int id) {
        return alone.get(id - 1);
    }

    @Test
    void itIsAsLoudAsARoughMixAndLeavesTheLimiterAlone() {
        assertThat(Probe.decibels(mix.rms())).isCloseTo(-18, within(1.5));
        assertThat(Probe.decibels(mix.peak())).isBetween(-6.0, -1.0);
        assertThat(mix.offset()).isLessThan(0.001);
    }

    @Test
    void itStandsInTheMiddleAndSurvivesOneLoudspeaker() {
        assertThat(mix.lean()).isBetween(-1.0, 1.0);
        assertThat(mix.width()).isBetween(-20.0, -9.0);
    }

    /** Pink noise falls by 3 dB per octave of equally wide bands, which is level by octaves; music falls a little more. */
    @Test
    void itsSpectrumFallsEvenly() {
        double[] octaves = octaves(mix);
        double slope = slope(octaves);
        double mean = 0;
        for (double octave : octaves) {
            mean += octave / octaves.length;
        }
        assertThat(slope).isBetween(-3.5, -1.5);
        for (int i = 0; i < octaves.length; i++) {
            double line = mean + slope * (i - (octaves.length - 1) / 2.0);
            assertThat(octaves[i]).as("octave %d", i).isCloseTo(line, within(5.0));
        }
    }

    /** The share of each octave from 63 Hz to 8 kHz, in dB. */
    private static double[] octaves(Recording recording) {
        Spectrum spectrum = Spectrum.of(recording.mono(), Recording.RATE, 1 << 18, Recording.RATE);
        double[] octaves = new double[8];
        for (int i = 0; i < octaves.length; i++) {
            double middle = 62.5 * Math.pow(2, i);
            octaves[i] = spectrum.decibels(hz -> hz >= middle / Math.sqrt(2) && hz < middle * Math.sqrt(2));
        }
        return octaves;
    }

    /** Of the straight line that fits best, in dB per octave. */
    private static double slope(double[] octaves) {
        double middle = (octaves.length - 1) / 2.0;
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < octaves.length; i++) {
            sum += (i - middle) * octaves[i];
            weight += (i - middle) * (i - middle);
        }
        return sum / weight;
    }

    @Test
    void onTheOneTheKickIsAboveTheBassAndTheSubMakesRoom() {
        for (int bar = 0; bar < 4; bar++) {
            double kick = lows(alone(DRUMS), bar);

            assertThat(kick).as("bar %d", bar + 1).isGreaterThan(lows(alone(BASS), bar) + 2);
            assertThat(kick).as("bar %d", bar + 1).isGreaterThan(lows(alone(SUB), bar) + 20);
            assertThat(lows(mix, bar)).as("bar %d", bar + 1).isGreaterThan(kick - 2);
        }
    }

    /** From 40 to 120 Hz around the beginning of a bar, in dB. */
    private static double lows(Recording recording, int bar) {
        int size = 8192;
        // The first bar's begins with the first frame.
        int from = Math.max(0, (int) (bar * BAR_SECONDS * Recording.RATE) - size / 4);
        float[] mono = recording.mono();
        double share = Spectrum.of(mono, from, size, Recording.RATE).decibels(hz -> hz >= 40 && hz < 120);
        return share + Probe.decibels(Probe.rms(mono, from, from + size));
    }

    @Test
    void everybodyIsHeardAndTheLeadIsInFrontOfTheChords() {
        assertThat(alone)
                .allSatisfy(one -> assertThat(one.loudness() - mix.loudness()).isBetween(-18.0, -4.0));
        assertThat(alone(LEAD).loudness())
                .isGreaterThan(alone(KEYS).loudness() + 0.5)
                .isGreaterThan(alone(PAD).loudness() + 2);
    }
}
