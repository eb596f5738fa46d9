package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.clock.BeatListener;
import dev.consort.audio.dsp.Limiter;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
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
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.performance.Layer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudioEngineTest {

    @Test
    void beatsAreToldAtTheFramesAtWhichTheyAreHeard() {
        List<String> told = new ArrayList<>();
        NetworkState state = Bands.of(SourceType.SAW);
        AudioEngine engine = Bands.engine(state);
        engine.tellBeats(new BeatListener() {
            @Override
            public void switched(boolean on) {
                told.add("switched " + on);
            }

            @Override
            public void begin(long frame, boolean fromStart, int tick) {
                told.add("begin " + frame + " " + fromStart + " " + tick);
            }

            @Override
            public void pulse(long frame) {
                told.add("pulse " + frame);
            }

            @Override
            public void end(long frame) {
                told.add("end " + frame);
            }
        });
        Bands.left(engine, 256);
        engine.publish(Bands.playing(state.withMidi(state.midi().withClockOut(true)), true));
        Bands.left(engine, 2048);
        engine.publish(state);
        Bands.left(engine, 256);
        assertThat(told)
                .containsExactly(
                        "switched false",
                        "switched true",
                        "begin 256 true 0",
                        "pulse 256",
                        "pulse 1256",
                        "pulse 2256",
                        "switched false",
                        "end 2304");
        engine.close();
    }

    @Test
    void aGestureSoundsInTheNextBlock() {
        AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW));
        engine.noteOn(1, 60, 100);

        assertThat(Bands.rms(Bands.left(engine, 256), 0, 256)).isGreaterThan(0.005);
    }

    @Test
    void notesEndWithTheirGestures() {
        AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW));
        engine.noteOn(1, 60, 100);
        engine.noteOn(1, 64, 100);
        Bands.left(engine, 1000);
        engine.noteOn(1, 60, 0);
        engine.allNotesOff(1);

        assertThat(Bands.rms(Bands.left(engine, 4800), 2400, 4800)).isZero();
    }

    @Test
    void gesturesForWhatIsNotThereAreHarmless() {
        AudioEngine engine = Bands.engine(Bands.of(SourceType.SAW));

        assertThat(engine.noteOn(1, 128, 100)).isFalse();
        assertThat(engine.noteOff(1, -1)).isFalse();
        assertThat(engine.locate(-1)).isFalse();
        assertThat(engine.noteOn(77, 60, 100)).isTrue();
        assertThat(Bands.rms(Bands.left(engine, 1000), 0, 1000)).isZero();
    }

    @Test
    void theGestureQueueIsBoundedAndDrainsWithinABlock() {
        AudioEngine engine = Bands.engine(NetworkState.EMPTY);
        int taken = 0;
        while (engine.noteOff(1, 60)) {
            taken++;
        }
        Bands.left(engine, 1);

        assertThat(taken).isEqualTo(1024);
        assertThat(engine.noteOff(1, 60)).isTrue();
    }

    @Test
    void theRollPlaysAtItsFrame() {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SQUARE), 1, 10, 60, 100), true);
        float[] sound = Bands.left(Bands.engine(state), 1000);

        int late = new Limiter(48_000).delay();
        assertThat(Bands.rms(sound, 0, 500 + late)).isZero();
        assertThat(Bands.rms(sound, 500 + late, 540 + late)).isPositive();
    }

    @Test
    void stoppingReleasesAndTheReadingShowsTheStart() {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 5000), true);
        AudioEngine engine = Bands.engine(state);
        Bands.left(engine, 24_000);
        EngineReading rolling = engine.reading();
        engine.publish(Bands.playing(state, false));
        float[] after = Bands.left(engine, 4800);

        assertThat(rolling.playing()).isTrue();
        assertThat(rolling.tick()).isEqualTo(480);
        assertThat(rolling.peakLeft()).isPositive();
        assertThat(rolling.peaks().get(1).get(1)).isPositive();
        assertThat(engine.reading().playing()).isFalse();
        assertThat(engine.reading().tick()).isZero();
        assertThat(Bands.rms(after, 2400, 4800)).isZero();
    }

    @Test
    void aRemovedInstrumentFallsSilent() {
        NetworkState state = Bands.of(SourceType.PLUCK);
        AudioEngine engine = Bands.engine(state);
        engine.noteOn(1, 40, 127);
        Bands.left(engine, 4800);
        engine.publish(state.withInstruments(state.instruments().without(1)));

        assertThat(Bands.rms(Bands.left(engine, 4800), 2400, 4800)).isZero();
    }

    @Test
    void muteAndSoloDecideWhoIsHeard() {
        NetworkState both = Bands.with(Bands.of(SourceType.SINE), Instrument.of(2, "b", SourceType.SINE));

        assertThat(loudness(both, 1)).isPositive();
        assertThat(loudness(Bands.edited(both, 1, draft -> draft.mute = true), 1))
                .isZero();
        assertThat(loudness(Bands.edited(both, 2, draft -> draft.solo = true), 1))
                .isZero();
        assertThat(loudness(Bands.edited(both, 2, draft -> draft.solo = true), 2))
                .isPositive();
        assertThat(loudness(both.withMixer(both.mixer().withMaster(new Master(1, true))), 1))
                .isZero();
    }

    @Test
    void busesCarryOutputsAndSends() {
        NetworkState bus = withBus(Bands.of(SourceType.SINE), new Bus(3, "Hall", 1, 0, false, false));
        NetworkState through = Bands.edited(bus, 1, draft -> draft.output = "Bus 3");
        NetworkState sent = Bands.edited(bus, 1, draft -> {
            draft.level = 0;
            draft.sends = IdMap.of(3, new Send(1, true, SendTap.PRE_FADER));
        });
        NetworkState behind =
                Bands.edited(sent, 1, draft -> draft.sends = IdMap.of(3, new Send(1, true, SendTap.POST_FADER)));

        assertThat(loudness(through, 1)).isPositive();
        assertThat(loudness(withBus(through, new Bus(3, "Hall", 1, 0, true, false)), 1))
                .isZero();
        assertThat(loudness(sent, 1)).isPositive();
        assertThat(loudness(behind, 1)).isZero();
        assertThat(loudness(Bands.edited(bus, 1, draft -> draft.output = "Bus 9"), 1))
                .isZero();
    }

    private static NetworkState withBus(NetworkState state, Bus bus) {
        return state.withMixer(state.mixer().withBuses(state.mixer().buses().with(bus.id(), bus)));
    }

    @Test
    void panKeepsPowerAndMovesTheSound() {
        double left = loudness(Bands.edited(Bands.of(SourceType.SINE), 1, draft -> draft.pan = -1), 1);
        double middle = loudness(Bands.of(SourceType.SINE), 1);
        double right = loudness(Bands.edited(Bands.of(SourceType.SINE), 1, draft -> draft.pan = 1), 1);

        assertThat(left / middle).isBetween(1.40, 1.43);
        assertThat(right).isLessThan(1e-4);
    }

    @Test
    void filtersTakeAwayWhatTheySay() {
        double open = loudness(Bands.of(SourceType.SAW), 1);
        for (FilterType type : new FilterType[] {FilterType.LOW_PASS, FilterType.HIGH_PASS, FilterType.BAND_PASS}) {
            double cutoff = type == FilterType.LOW_PASS ? 40 : 19_000;
            NetworkState state = Bands.edited(
                    Bands.of(SourceType.SAW), 1, draft -> draft.filter = new Filter(type, cutoff, 0.1, true));
            assertThat(loudness(state, 1)).as("%s", type).isLessThan(0.25 * open);
        }
    }

    private static double loudness(NetworkState state, int instrument) {
        AudioEngine engine = Bands.engine(state);
        Bands.left(engine, 9600);
        engine.noteOn(instrument, 60, 100);
        return Bands.rms(Bands.left(engine, 9600), 4800, 9600);
    }

    @Test
    void theLimiterHoldsAThousandNotesWithinOne() {
        AudioEngine engine = Bands.engine(Bands.edited(Bands.of(SourceType.SQUARE), 1, draft -> draft.level = 1));
        for (int round = 0; round < 10; round++) {
            for (int pitch = 20; pitch < 120; pitch++) {
                engine.noteOn(1, pitch, 127);
            }
            assertThat(Bands.peak(Bands.left(engine, 2000))).isLessThanOrEqualTo(1);
        }
        assertThat(engine.reading().peakLeft()).isGreaterThan(0.9f);
    }

    @Test
    void groupsAndBusesHaveMetersAndVoicesAreCounted() {
        NetworkState one = Bands.edited(Bands.of(SourceType.SINE), 1, draft -> {
            draft.layer = new Layer(1, 0);
            draft.sends = IdMap.of(2, new Send(0.5, true, SendTap.POST_FADER));
        });
        AudioEngine engine = Bands.engine(one.withMixer(one.mixer()
                .withGroups(IdMap.of(1, Group.of(1, "Keys")))
                .withBuses(IdMap.of(2, new Bus(2, "Hall", 0.5, 0.5, false, false)))));
        assertThat(engine.reading().voices()).isZero();
        engine.noteOn(1, 60, 100);
        Bands.left(engine, 9600);

        EngineReading reading = engine.reading();
        assertThat(reading.voices()).isEqualTo(1);
        assertThat(reading.strips()).containsOnlyKeys("group:1", "bus:2");
        List<Double> group = reading.strips().get("group:1");
        List<Double> bus = reading.strips().get("bus:2");
        assertThat(group.get(0)).isGreaterThan(0.05);
        assertThat(bus.get(1)).isGreaterThan(0.01).isGreaterThan(bus.get(0));
    }

    @Test
    void stolenVoicesFadeInsteadOfClicking() {
        NetworkState state = Bands.of(SourceType.SINE);
        AudioEngine engine = Bands.engine(state);
        engine.noteOn(1, 30, 127);
        for (int pitch = 40; pitch < 63; pitch++) {
            engine.noteOn(1, pitch, 1);
        }
        Bands.left(engine, 4801);
        engine.noteOn(1, 20, 1);
        float[] sound = Bands.left(engine, 4800);
        float steepest = 0;
        for (int i = 1; i < sound.length; i++) {
            steepest = Math.max(steepest, Math.abs(sound[i] - sound[i - 1]));
        }
        assertThat(steepest).isLessThan(0.012f);
        assertThat(Bands.rms(sound, 2400, 4800)).isLessThan(0.01);
    }

    @Test
    void aChangeMadeInSilenceDoesNotSoftenTheNextAttack() {
        NetworkState quiet = Bands.edited(Bands.of(SourceType.SQUARE), 1, draft -> draft.mute = true);
        AudioEngine changed = Bands.engine(quiet);
        Bands.left(changed, 256);
        changed.publish(Bands.of(SourceType.SQUARE));
        changed.noteOn(1, 60, 100);
        AudioEngine fresh = Bands.engine(Bands.of(SourceType.SQUARE));
        Bands.left(fresh, 256);
        fresh.noteOn(1, 60, 100);

        assertThat(Bands.left(changed, 1000)).isEqualTo(Bands.left(fresh, 1000));
    }

    @ParameterizedTest
    @EnumSource(names = {"FILTER_CUTOFF", "FILTER_RESONANCE", "PITCH", "LEVEL", "PAN"})
    void theSlowOscillatorMovesFilterPitchAndStrip(LfoTarget target) {
        NetworkState still = Bands.edited(
                Bands.of(SourceType.SAW), 1, draft -> draft.filter = new Filter(FilterType.LOW_PASS, 800, 0.2, true));
        NetworkState moved = Bands.edited(still, 1, draft -> draft.lfo = new Lfo(true, 6, 0.8, LfoShape.SINE, target));
        assertThat(struck(moved)).isNotEqualTo(struck(still));
    }

    private static float[] struck(NetworkState state) {
        AudioEngine engine = Bands.engine(state);
        engine.noteOn(1, 60, 100);
        return Bands.left(engine, 9600);
    }

    @Test
    void aMonophonicInstrumentSoundsItsLastNoteOnly() {
        NetworkState mono = Bands.edited(Bands.of(SourceType.SINE), 1, draft -> draft.polyphonic = false);
        AudioEngine one = Bands.engine(mono);
        one.noteOn(1, 60, 100);
        double single = Bands.rms(Bands.left(one, 9600), 4800, 9600);
        one.noteOn(1, 67, 100);

        assertThat(Bands.rms(Bands.left(one, 9600), 4800, 9600) / single).isBetween(0.95, 1.05);
    }
}
