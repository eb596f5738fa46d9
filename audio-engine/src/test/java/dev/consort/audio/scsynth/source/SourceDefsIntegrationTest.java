package dev.consort.audio.scsynth.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.scsynth.Rendered;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.protocol.state.instrument.SourceType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every source at three pitches, two seconds each, as the real server sounds it. */
class SourceDefsIntegrationTest {
    private static final int[] PITCHES = {45, 60, 76};
    private static final int SLOT = 2 * Rendered.RATE;
    private static final List<SourceType> TYPES = Stream.of(SourceType.values())
            .filter(type -> !type.isRouting() && !type.needsSample())
            .toList();

    @TempDir
    private static Path folder;

    private static final Map<SourceType, float[][]> SOUNDS = new EnumMap<>(SourceType.class);
    private static List<String> complaints;

    @BeforeAll
    static void sound() throws Exception {
        Rendered.assumeInstalled();
        Rendered rendered = new Rendered(folder, SourceDefs.all());
        int slot = 0;
        for (SourceType type : TYPES) {
            for (int pitch : PITCHES) {
                note(rendered, type, pitch, 1000 + slot, 2 * slot++);
            }
        }
        rendered.until(2 * slot);
        complaints = rendered.complaints();
        slot = 0;
        for (SourceType type : TYPES) {
            float[][] sounds = new float[PITCHES.length][];
            for (int i = 0; i < PITCHES.length; i++) {
                sounds[i] = Arrays.copyOfRange(rendered.left(), slot * SLOT, ++slot * SLOT);
            }
            SOUNDS.put(type, sounds);
        }
    }

    private static void note(Rendered rendered, SourceType type, int pitch, int node, double seconds) {
        Command begin = Command.of("/s_new", SourceDefs.nameAt(type, pitch), node, 1, 0, "out", 0, "freq", hz(pitch));
        Command envelope =
                Command.of("/n_set", node, "amp", 1, "envAttack", 0.001, "envSustain", 1, "envRelease", 0.02);
        // Sides of a super saw, beating by chance, and the partials of sync would hide the fundamental.
        Command colour = type == SourceType.SUPER_SAW
                ? Command.of("/n_set", node, "mix", 0.2, "spread", 0)
                : Command.of("/n_set", node, "ratio", type == SourceType.SYNC ? 1.7 : 2);
        rendered.at(seconds, begin, envelope, colour);
        rendered.at(seconds + 1.95, Command.of("/error", 0), Command.of("/n_set", node, "gate", 0));
    }

    private static double hz(int pitch) {
        return 440 * Math.pow(2, (pitch - 69) / 12.0);
    }

    @Test
    void theServerTakesEveryGraphAndEveryNoteWithoutAComplaint() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void everySourceSoundsWithoutBeingTooLoud() {
        SoftAssertions all = new SoftAssertions();
        for (SourceType type : TYPES) {
            for (float[] sound : SOUNDS.get(type)) {
                all.assertThat(Bands.peak(sound)).as("peak of " + type).isBetween(0.3f, 1.7f);
            }
        }
        all.assertAll();
    }

    @Test
    void whatIsPitchedIsInTune() {
        SoftAssertions all = new SoftAssertions();
        for (SourceType type : TYPES) {
            for (int i = 0; type.isPitched() && i < PITCHES.length; i++) {
                all.assertThat(Math.abs(cents(SOUNDS.get(type)[i], hz(PITCHES[i]))))
                        .as("cents of " + type + " at " + PITCHES[i])
                        .isLessThan(5);
            }
        }
        all.assertAll();
    }

    /** The strongest partial's distance from the multiple of the pitch that it belongs to. */
    private static double cents(float[] sound, double hz) {
        double peak = Spectrum.of(sound, 4800, 65_536, Rendered.RATE).peakHz(hz * 0.9, 8000);
        double partial = Math.max(1, Math.rint(peak / hz));
        return Spectrum.cents(peak / partial, hz);
    }

    @Test
    void nothingSoundsBeforeItsTime() {
        for (SourceType type : TYPES) {
            float[] end = SOUNDS.get(type)[0];
            if (type.isPitched()) {
                double before = Bands.rms(end, SLOT - 480, SLOT);
                assertThat(before).as(type + " after its release").isLessThan(0.01);
            }
        }
    }

    @Test
    void nothingPitchedHasAShareThatDoesNotSwing() {
        for (SourceType type : TYPES.stream().filter(SourceType::isPitched).toList()) {
            double sum = 0;
            for (float sample : SOUNDS.get(type)[1]) {
                sum += sample;
            }
            assertThat(Math.abs(sum / SLOT)).as("mean of " + type).isLessThan(0.005);
        }
    }
}
