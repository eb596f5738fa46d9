package dev.consort.audio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.mix.Desk;
import dev.consort.audio.mix.Rig;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.performance.Layer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Movement[] STILL = {};
    private static final int FRAMES = 9600;

    private final Planner planner = new Planner(48_000, 1, Samples.NONE);
    private final Desk desk = new Desk(48_000, frame -> 0);

    @Test
    void whatDidNotChangeIsPlannedOnce() {
        NetworkState two = Bands.with(sine(), Instrument.of(2, "b", SourceType.SAW));
        Rig before = planner.plan(two, STILL);
        Rig after = planner.plan(Bands.edited(two, 2, d -> d.level = 0.1), STILL);

        assertThat(after.channels()[0]).isSameAs(before.channels()[0]);
        assertThat(after.channels()[1]).isNotSameAs(before.channels()[1]);
        assertThat(after.channels()[1].unit()).isSameAs(before.channels()[1].unit());
        assertThat(after.channels()[1].strip().rack())
                .isSameAs(before.channels()[1].strip().rack());
    }

    @Test
    void anEffectKeepsItsSoundWhenAnotherIsTurned() {
        NetworkState echo = Bands.edited(sine(), 1, d -> d.chain(chain(EffectType.DELAY, EffectType.CHORUS)));
        Rig before = planner.plan(echo, STILL);
        Rig after = planner.plan(
                Bands.edited(
                        echo,
                        1,
                        d -> d.chain(echo.instruments().get(1).chain().update(2, e -> e.withParam("rate", 3)))),
                STILL);

        assertThat(after.channels()[0].strip().rack().inserts())
                .containsExactly(before.channels()[0].strip().rack().inserts());
    }

    private static EffectChain chain(EffectType... types) {
        EffectChain chain = EffectChain.EMPTY;
        for (EffectType type : types) {
            chain = chain.plus(type);
        }
        return chain;
    }

    @Test
    void aMemberOfAGroupIsHeardThroughItsStrip() {
        NetworkState layered = Bands.edited(sine(), 1, d -> d.layer = new Layer(1, 0));
        double alone = loudness(sine());

        assertThat(loudness(group(layered, g -> g.level = 0.5))).isCloseTo(0.5 * alone, within(0.01 * alone));
        assertThat(loudness(group(layered, g -> g.mute = true))).isZero();
        assertThat(loudness(group(sine(), g -> g.solo = true)))
                .as("who is in no group is silent beside a soloed one")
                .isZero();
    }

    private static NetworkState group(NetworkState state, Consumer<Group.Draft> edit) {
        Group group = Group.of(1, "Choir").edit(d -> d.level = 1).edit(edit);
        return state.withMixer(state.mixer().withGroups(IdMap.of(1, group)));
    }

    @Test
    void whatABusCarriesInFrontOfItsFaderCanBePlayedByAnInstrument() {
        NetworkState sent = bus(Bands.edited(sine(), 1, d -> d.output = "Bus 1"), new Bus(1, "a", 1, 0, true, false));
        Instrument ear = Instrument.of(2, "Ear", SourceType.BUS_IN)
                .edit(d -> d.source = d.source.withParam("bus", 1).withParam("gain", 2));

        assertThat(loudness(sent)).isZero();
        assertThat(loudness(Bands.with(sent, ear)))
                .as("twice as loud through a fader at 0.8 and a pan in the middle")
                .isCloseTo(2 * 0.8 * Math.sqrt(0.5) * loudness(sine()), within(0.01));
    }

    @Test
    void twoWhoListenToEachOtherDoNotGrowWithoutEnd() {
        NetworkState loop = bus(Bands.edited(sine(), 1, d -> d.output = "Bus 1"), new Bus(1, "a", 1, 0, false, false));
        Instrument ear = Instrument.of(2, "Ear", SourceType.BUS_IN).edit(d -> {
            d.source = d.source.withParam("bus", 1).withParam("gain", 4);
            d.output = "Bus 1";
            d.level = 1;
        });
        follow(Bands.with(loop, ear));
        desk.noteOn(1, 60, 127, true);

        assertThat(Bands.peak(rendered(48_000))).isLessThanOrEqualTo(1);
    }

    @Test
    void theTestToneSoundsWithoutANote() {
        NetworkState input = Bands.of(SourceType.AUDIO_IN);
        follow(Bands.edited(input, 1, d -> d.source = d.source.withParam("testTone", 1)));

        assertThat(Bands.rms(rendered(FRAMES), 4800, FRAMES)).isGreaterThan(0.05);
    }

    @Test
    void automationHoldsFaderPanAndStripAndLetsThemGo() {
        double open = loudness(sine());

        assertThat(loudness(sine(), moved(own(InstrumentParameter.LEVEL), 0.4)))
                .isCloseTo(open / 2, within(0.02 * open));
        assertThat(loudness(sine(), moved(own(InstrumentParameter.PAN), 1))).isLessThan(0.001);
        assertThat(loudness(sine(), moved(new Target.StripParam("Master", StripParameter.LEVEL), 0)))
                .isZero();
        assertThat(loudness(sine(), STILL)).isCloseTo(open, within(1e-6));
    }

    @Test
    void automationMovesSourcesSendsAndEqualisers() {
        NetworkState pulse = Bands.of(SourceType.PULSE);
        NetworkState sent = bus(
                Bands.edited(sine(), 1, d -> {
                    d.output = "Bus 9";
                    d.sends = IdMap.of(1, new Send(0, true, SendTap.POST_FADER));
                }),
                new Bus(1, "a", 1, 0, false, false));
        EqBand band = new EqBand(EqBandType.PEAK, 440, 0, 1, true);
        NetworkState bands = Bands.edited(sine(), 1, d -> d.eq = Eq.FLAT.withBand(5, band));

        assertThat(loudness(pulse, moved(new Target.SourceParam(1, "width"), 0)))
                .as("a very narrow pulse")
                .isLessThan(0.5 * loudness(pulse, STILL));
        assertThat(loudness(sent, STILL)).isZero();
        assertThat(loudness(sent, moved(new Target.SendLevel(1, 1), 1))).isGreaterThan(0.05);
        assertThat(loudness(bands, moved(new Target.EqParam(1, 5, EqParameter.GAIN), 1)))
                .isGreaterThan(4 * loudness(bands, STILL));
    }

    @Test
    void automationOfWhatIsNotThereIsHarmless() {
        Movement[] lost = {
            movement(new Target.SourceParam(1, "width"), 1),
            movement(new Target.EffectParam(1, 7, "mix"), 1),
            movement(new Target.EffectSwitch(1, 7), 1),
            movement(new Target.EqParam(1, 3, EqParameter.GAIN), 1),
            movement(new Target.SendLevel(1, 4), 1),
            movement(new Target.StripParam("Bus 4", StripParameter.LEVEL), 1),
            movement(new Target.StripEffectParam("Group 2", 1, "mix"), 1),
            movement(new Target.InstrumentParam(9, InstrumentParameter.LEVEL), 1),
            movement(new Target.Tempo(), 1)
        };

        assertThat(planner.plan(sine(), lost).bindings()).isEmpty();
    }

    @Test
    void theSlowOscillatorMovesAParameterOfTheSource() {
        Lfo lfo = new Lfo(true, 8, 0.5, LfoShape.SQUARE, LfoTarget.SOURCE_PARAM, null, "width");
        NetworkState state = Bands.edited(Bands.of(SourceType.PULSE), 1, d -> {
            d.source = d.source.withParam("width", 0.25);
            d.lfo = lfo;
        });
        follow(state);
        desk.noteOn(1, 60, 127, true);
        float[] sound = rendered(48_000);

        double loud = 0;
        double soft = 1;
        for (int from = 4800; from < 43_200; from += 1500) {
            double now = Bands.rms(sound, from, from + 1500);
            loud = Math.max(loud, now);
            soft = Math.min(soft, now);
        }
        assertThat(soft)
                .as("half depth goes a quarter of the range to either side")
                .isLessThan(0.6 * loud);
    }

    private static Target own(InstrumentParameter parameter) {
        return new Target.InstrumentParam(1, parameter);
    }

    private static Movement[] moved(Target target, double share) {
        return new Movement[] {movement(target, share)};
    }

    private static Movement movement(Target target, double share) {
        return new Movement() {
            @Override
            public Target target() {
                return target;
            }

            @Override
            public double at(double tick) {
                return share;
            }
        };
    }

    private static NetworkState sine() {
        return Bands.of(SourceType.SINE);
    }

    private static NetworkState bus(NetworkState state, Bus bus) {
        return state.withMixer(state.mixer().withBuses(state.mixer().buses().with(bus.id(), bus)));
    }

    private double loudness(NetworkState state) {
        return loudness(state, STILL);
    }

    private double loudness(NetworkState state, Movement[] movements) {
        desk.follow(planner.plan(state, movements));
        rendered(FRAMES);
        desk.noteOn(1, 69, 100, true);
        double heard = Bands.rms(rendered(FRAMES), 4800, FRAMES);
        desk.allNotesOff();
        rendered(FRAMES);
        return heard;
    }

    private void follow(NetworkState state) {
        desk.follow(planner.plan(state, STILL));
    }

    private float[] rendered(int frames) {
        float[] block = new float[2 * frames];
        desk.begin(block);
        desk.renderTo(frames);
        float[] left = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = block[2 * i];
        }
        return left;
    }
}
