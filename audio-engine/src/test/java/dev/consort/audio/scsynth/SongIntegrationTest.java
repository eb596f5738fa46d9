package dev.consort.audio.scsynth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.scsynth.effect.Recordings;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.Tuning;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Songs as the real server sounds them: the right notes at the right time, through the whole desk. */
class SongIntegrationTest {
    private static final int RATE = Rendered.RATE;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTheServer() {
        Rendered.assumeInstalled();
    }

    /** At 120 a quarter note is half a second. */
    private static NetworkState song() {
        NetworkState state = Bands.of(SourceType.SINE);
        state = Bands.note(state, 1, 0, 60, 480);
        state = Bands.note(state, 1, 960, 69, 480);
        return Bands.playing(Bands.note(state, 1, 1440, 45, 480), true);
    }

    private static double hz(float[] sound, double seconds, double lowest, double highest) {
        return Spectrum.of(sound, (int) (seconds * RATE), 16_384, RATE).peakHz(lowest, highest);
    }

    private static double rms(float[] sound, double from, double to) {
        return Bands.rms(sound, (int) (from * RATE), (int) (to * RATE));
    }

    @Test
    void eachNoteSoundsAtItsPitchInItsTime() throws Exception {
        Rendered sound = new Played(folder, song()).play(2.5).sound();

        assertThat(sound.complaints()).isEmpty();
        assertThat(Spectrum.cents(hz(sound.left(), 0.1, 200, 900), 261.626)).isCloseTo(0, within(2.0));
        assertThat(Spectrum.cents(hz(sound.left(), 1.1, 200, 900), 440)).isCloseTo(0, within(2.0));
        assertThat(Spectrum.cents(hz(sound.left(), 1.6, 50, 900), 110)).isCloseTo(0, within(2.0));
    }

    @Test
    void thereIsSilenceWhereThereIsNoNote() throws Exception {
        float[] sound = new Played(folder, song()).play(2.5).sound().left();

        assertThat(rms(sound, 0.1, 0.4)).isGreaterThan(0.05);
        assertThat(rms(sound, 0.56, 0.99)).isLessThan(1e-5);
        assertThat(rms(sound, 1.1, 1.4)).isGreaterThan(0.05);
        assertThat(rms(sound, 2.1, 2.5)).isLessThan(1e-5);
    }

    @Test
    void aNoteBeginsAtItsVeryFrame() throws Exception {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SQUARE), 1, 100, 60, 480), true);

        float[] sound = new Played(folder, state).play(0.5).sound().left();

        // The limiter looks ahead by three milliseconds.
        int due = (int) Math.round((100 / 960.0 + 0.003) * RATE);
        int first = 0;
        while (Math.abs(sound[first]) < 1e-7) {
            first++;
        }
        assertThat(first).isBetween(due, due + 2);
    }

    @Test
    void theFaderAndItsPanDoWhatTheySay() throws Exception {
        NetworkState half = Bands.edited(song(), 1, draft -> draft.level = 0.4);
        NetworkState left = Bands.edited(song(), 1, draft -> draft.pan = -1);

        double full = rms(new Played(folder, song()).play(0.5).sound().left(), 0.1, 0.4);
        double quiet = rms(new Played(folder, half).play(0.5).sound().left(), 0.1, 0.4);
        Rendered panned = new Played(folder, left).play(0.5).sound();

        assertThat(quiet / full).isCloseTo(0.5, within(0.01));
        assertThat(rms(panned.left(), 0.1, 0.4) / full).isCloseTo(Math.sqrt(2), within(0.01));
        assertThat(rms(panned.right(), 0.1, 0.4)).isLessThan(1e-5);
    }

    @Test
    void tooManyLoudNotesStayBelowTheCeiling() throws Exception {
        NetworkState state = Bands.edited(Bands.of(SourceType.SQUARE), 1, draft -> draft.level = 1);
        for (int pitch = 36; pitch < 60; pitch++) {
            state = Bands.note(state, 1, 0, pitch, 960);
        }

        float[] sound =
                new Played(folder, Bands.playing(state, true)).play(1).sound().left();

        assertThat(Bands.peak(sound)).isBetween(0.8f, 0.9851f);
        assertThat(rms(sound, 0.2, 0.9)).isGreaterThan(0.2);
    }

    @Test
    void whatIsMutedOrNotSoloedIsSilent() throws Exception {
        NetworkState two = Bands.with(song(), Instrument.of(2, "Other", SourceType.SINE));

        NetworkState muted = Bands.edited(two, 1, draft -> draft.mute = true);
        NetworkState other = Bands.edited(two, 2, draft -> draft.solo = true);

        assertThat(rms(new Played(folder, muted).play(0.5).sound().left(), 0.1, 0.4))
                .isLessThan(1e-5);
        assertThat(rms(new Played(folder, other).play(0.5).sound().left(), 0.1, 0.4))
                .isLessThan(1e-5);
    }

    @Test
    void sendsReachTheirBusBeforeAndBehindTheFader() throws Exception {
        NetworkState state = song().withMixer(song().mixer().plus(new Bus(1, "Echo", 1, 0, false, false)));
        NetworkState before = Bands.edited(state, 1, draft -> {
            draft.level = 0;
            draft.sends = draft.sends.with(1, new Send(0.5, true, SendTap.PRE_FADER));
        });
        NetworkState behind = Bands.edited(before, 1, draft -> {
            draft.level = 0.5;
            draft.output = "Bus 9";
            draft.sends = draft.sends.with(1, new Send(0.5, true, SendTap.POST_FADER));
        });
        NetworkState closed = Bands.edited(behind, 1, draft -> draft.level = 0);

        double pre = rms(new Played(folder, before).play(0.5).sound().left(), 0.1, 0.4);
        double post = rms(new Played(folder, behind).play(0.5).sound().left(), 0.1, 0.4);

        assertThat(pre).isGreaterThan(0.03);
        assertThat(post / pre).isCloseTo(0.5, within(0.01));
        assertThat(rms(new Played(folder, closed).play(0.5).sound().left(), 0.1, 0.4))
                .isLessThan(1e-5);
    }

    @Test
    void automationMovesAFaderInTheCourseOfTheSong() throws Exception {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SINE), 1, 0, 60, 1920), true);
        Lane lane = Lane.of(new Target.InstrumentParam(1, InstrumentParameter.LEVEL));
        lane = lane.withPoints(
                lane.points().with(0, new Point(1, PointCurve.LINEAR)).with(1920, new Point(0, PointCurve.LINEAR)));

        float[] sound = new Played(
                        folder, state.withAutomation(state.automation().plus(lane)))
                .play(2)
                .sound()
                .left();

        double early = rms(sound, 0.45, 0.55);
        assertThat(rms(sound, 0.95, 1.05) / early).isCloseTo(0.5 / 0.75, within(0.03));
        assertThat(rms(sound, 1.45, 1.55) / early).isCloseTo(0.25 / 0.75, within(0.03));
    }

    @Test
    void theSlowOscillatorBendsThePitchByTwoSemitonesAtFullDepth() throws Exception {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SINE), 1, 0, 69, 1920), true);
        Lfo lfo = new Lfo(true, 0.5, 1, LfoShape.SQUARE, LfoTarget.PITCH);

        float[] sound = new Played(folder, Bands.edited(state, 1, draft -> draft.lfo = lfo))
                .play(2)
                .sound()
                .left();

        assertThat(Spectrum.cents(hz(sound, 0.3, 300, 600), 440)).isCloseTo(200, within(3.0));
        assertThat(Spectrum.cents(hz(sound, 1.3, 300, 600), 440)).isCloseTo(-200, within(3.0));
    }

    @Test
    void aPureTuningMovesTheThirdOfAChord() throws Exception {
        NetworkState state = Bands.of(SourceType.SINE);
        for (int pitch : new int[] {60, 64, 67}) {
            state = Bands.note(state, 1, 0, pitch, 960);
        }
        NetworkState pure =
                state.withSession(state.session().withTuning(Tuning.JUST_CHORD, 440, JustFlavor.FIVE_LIMIT));

        float[] sound =
                new Played(folder, Bands.playing(pure, true)).play(1).sound().left();

        double third = hz(sound, 0.3, 315, 345);
        assertThat(Spectrum.cents(third, hz(sound, 0.3, 250, 275))).isCloseTo(386.3, within(1.0));
    }

    @Test
    void aSamplerPlaysItsRecordingAtTheKeysPitch() throws Exception {
        Path file = Recordings.sine(folder.resolve("tone.wav"), 440, 1.5, 2);
        NetworkState state =
                Bands.edited(Bands.of(SourceType.SAMPLER), 1, draft -> draft.sampler = Sampler.of("tone.wav"));
        // The recording's root is middle c: a fifth higher it sounds at three halves of 440 Hz.
        state = Bands.playing(Bands.note(state, 1, 240, 67, 720), true);

        Rendered sound = new Played(folder, state, SoundFiles.in(List.of(file.getParent())))
                .play(1)
                .sound();

        assertThat(sound.complaints()).isEmpty();
        assertThat(Spectrum.cents(hz(sound.left(), 0.4, 300, 900), 440)).isCloseTo(700, within(2.0));
    }

    @Test
    void aRecordingThatIsOverEndsItsNote() throws Exception {
        Path file = Recordings.sine(folder.resolve("short.wav"), 440, 0.2, 1);
        NetworkState state =
                Bands.edited(Bands.of(SourceType.SAMPLER), 1, draft -> draft.sampler = Sampler.of("short.wav"));
        state = Bands.playing(Bands.note(state, 1, 240, 60, 1200), true);

        float[] sound = new Played(folder, state, SoundFiles.in(List.of(file.getParent())))
                .play(1.2)
                .sound()
                .left();

        assertThat(rms(sound, 0.3, 0.4)).isGreaterThan(0.02);
        assertThat(rms(sound, 0.5, 1.2)).isLessThan(1e-5);
    }

    @Test
    void whatAnInstrumentPassesOnFromABusSoundsWithoutANote() throws Exception {
        NetworkState state = song().withMixer(song().mixer().plus(new Bus(1, "Bus", 0, 0, false, false)));
        state = Bands.edited(state, 1, draft -> draft.output = "Bus 1");
        Instrument listener = Instrument.of(2, "Listener", SourceType.BUS_IN)
                .edit(draft -> draft.source = draft.source.withParam("bus", 1));

        float[] sound = new Played(folder, Bands.with(state, listener))
                .play(0.5)
                .sound()
                .left();

        assertThat(Spectrum.cents(hz(sound, 0.1, 200, 900), 261.626)).isCloseTo(0, within(2.0));
        assertThat(rms(sound, 0.1, 0.4)).isGreaterThan(0.02);
    }

    @Test
    void aTestToneSoundsWithoutANote() throws Exception {
        NetworkState state = Bands.edited(
                Bands.of(SourceType.AUDIO_IN),
                1,
                draft -> draft.source = draft.source.withParam("testTone", 1).withParam("testHz", 330));

        float[] sound = new Played(folder, state).play(0.6).sound().left();

        assertThat(hz(sound, 0.1, 200, 900)).isCloseTo(330, within(0.1));
    }

    @Test
    void theWholeStarterBandPlaysWithoutAComplaintAndNeverPassesOne() throws Exception {
        NetworkState band = StarterBand.session("Jam");

        Played played = new Played(folder, Bands.playing(band, true)).play(8.6);
        Rendered sound = played.sound();

        assertThat(sound.complaints()).isEmpty();
        assertThat(played.remarks()).isEmpty();
        assertThat(Bands.peak(sound.left())).isBetween(0.2f, 1f);
        for (int second = 0; second < 8; second++) {
            assertThat(rms(sound.left(), second, second + 1)).isGreaterThan(0.02);
        }
    }
}
