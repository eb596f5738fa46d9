package dev.consort.audio.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.PresetKind;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every preset plays a phrase of its kind through the whole engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetSoundTest {
    private static final int RATE = Recording.RATE;
    private static final double LONGEST_TAIL_SECONDS = 15;
    private static final float INAUDIBLE = 1e-4f;

    private static final Set<EffectType> STEREO_EFFECTS =
            EnumSet.of(EffectType.REVERB, EffectType.CHORUS, EffectType.AUTO_PAN, EffectType.LESLIE);

    private static final Set<SourceType> STEREO_SOURCES =
            EnumSet.of(SourceType.SUPER_SAW, SourceType.STRINGS, SourceType.CHOIR, SourceType.GRANULAR);

    private final Map<Preset, Recording> recordings = new LinkedHashMap<>();
    private final Map<Preset, Double> tails = new HashMap<>();

    @BeforeAll
    void playThemAll() {
        for (Preset preset : Presets.all()) {
            try (AudioEngine engine = Recording.engine(Phrase.of(preset.kind(), preset.sound()))) {
                recordings.put(preset, Recording.next(engine, Phrase.SECONDS));
                tails.put(preset, tail(engine));
            }
        }
    }

    /** Seconds until nothing is heard any more. */
    private static double tail(AudioEngine engine) {
        double quiet = 0;
        double all = 0;
        // Echoes come back after less than a second.
        while (quiet < 1 && all < LONGEST_TAIL_SECONDS + 1) {
            quiet = Recording.next(engine, 0.25).peak() < INAUDIBLE ? quiet + 0.25 : 0;
            all += 0.25;
        }
        return all - quiet;
    }

    static Stream<Preset> all() {
        return Presets.all().stream();
    }

    static Stream<Preset> pitched() {
        return all().filter(preset -> preset.kind() != PresetKind.TEXTURE && preset.kind() != PresetKind.DRUMS);
    }

    static Stream<Preset> wide() {
        return all().filter(PresetSoundTest::isWide);
    }

    static Stream<Preset> narrow() {
        // A record is heard by two sides of one needle.
        return all().filter(preset -> !isWide(preset)
                && preset.sound().effects().stream().noneMatch(effect -> effect.type() == EffectType.VINYL));
    }

    private static boolean isWide(Preset preset) {
        return STEREO_SOURCES.contains(preset.sound().source().type())
                || preset.sound().effects().stream().anyMatch(effect -> STEREO_EFFECTS.contains(effect.type()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsHeardWithoutAnOffsetAndLeavesTheLimiterAlone(Preset preset) {
        Recording recording = recordings.get(preset);

        assertThat(recording.rms()).isGreaterThan(0.01);
        assertThat(recording.offset()).isLessThan(0.005);
        assertThat(recording.peak()).isBetween(0.1, 0.8);
    }

    @Test
    void thoseOfAKindAreEquallyLoudAndAllNearlySo() {
        SoftAssertions softly = new SoftAssertions();
        double middle = middle(recordings.values().stream());
        recordings.forEach((preset, recording) -> {
            double ofKind = middle(recordings.entrySet().stream()
                    .filter(entry -> entry.getKey().kind() == preset.kind())
                    .map(Map.Entry::getValue));
            softly.assertThat(recording.loudness()).as(preset.name()).isCloseTo(ofKind, within(4.0));
            softly.assertThat(recording.loudness()).as(preset.name()).isCloseTo(middle, within(6.0));
        });
        softly.assertAll();
    }

    private static double middle(Stream<Recording> some) {
        double[] sorted = some.mapToDouble(Recording::loudness).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    @ParameterizedTest
    @MethodSource("all")
    void itDiesAwayWithinFifteenSeconds(Preset preset) {
        assertThat(tails.get(preset)).isLessThan(LONGEST_TAIL_SECONDS);
    }

    @ParameterizedTest
    @MethodSource("wide")
    void bothSidesOfAWideOneSoundEquallyLoudAndDiffer(Preset preset) {
        Recording recording = recordings.get(preset);

        assertThat(recording.lean()).isBetween(-3.5, 3.5);
        assertThat(recording.width()).isBetween(-20.0, 0.0);
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void anotherIsInTheMiddle(Preset preset) {
        assertThat(Probe.peak(recordings.get(preset).side())).isLessThan(1e-6);
    }

    /** Vibrato, choruses and rooms bend the pitch on purpose: they are left out. */
    @ParameterizedTest
    @MethodSource("pitched")
    void aHeldNoteIsInTune(Preset preset) {
        for (int pitch : preset.kind() == PresetKind.BASS ? new int[] {31, 40, 52} : new int[] {55, 69, 81}) {
            double hz = 440 * Math.pow(2, (pitch - 69) / 12.0);

            assertThat(centsOff(held(preset, pitch), hz)).as("pitch %d", pitch).isCloseTo(0, within(2.0));
        }
    }

    private static float[] held(Preset preset, int pitch) {
        Instrument bare = preset.sound().edit(draft -> {
            draft.effects = List.of();
            draft.lfo = Lfo.OFF;
            // Saws that are spread have no single pitch.
            draft.source =
                    draft.source.type() == SourceType.SUPER_SAW ? draft.source.withParam("spread", 0) : draft.source;
        });
        NetworkState state = NetworkState.EMPTY.withInstruments(
                NetworkState.EMPTY.instruments().plus(bare));
        try (AudioEngine engine = Recording.engine(state)) {
            engine.noteOn(1, pitch, 100);
            return Recording.next(engine, 1.5).mono();
        }
    }

    /** By the strongest of the first eight partials. */
    private static double centsOff(float[] sound, double hz) {
        // While a filter sweeps, the partials that it passes are bent.
        Spectrum spectrum = Spectrum.of(sound, 4 * RATE / 5, 32_768, RATE);
        double quarterTone = Math.pow(2, 0.5 / 12);
        double[] strengths = new double[9];
        Arrays.fill(strengths, Double.NEGATIVE_INFINITY);
        int strongest = 1;
        for (int partial = 1; partial <= 8; partial++) {
            double at = partial * hz;
            strengths[partial] = spectrum.decibels(there -> there > at / quarterTone && there < at * quarterTone);
            strongest = strengths[partial] > strengths[strongest] ? partial : strongest;
        }
        assertThat(strengths[strongest]).isGreaterThan(-12);
        double at = strongest * hz;
        return Spectrum.cents(spectrum.peakHz(at / quarterTone, at * quarterTone), at);
    }
}
