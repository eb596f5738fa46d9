package dev.consort.audio.scsynth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.audio.scsynth.node.Layout;
import dev.consort.audio.scsynth.node.LiveLayout;
import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Setting;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
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
import dev.consort.protocol.state.performance.Layer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutMakerTest {
    private final Wires wires = new Wires();
    private final LayoutMaker maker = new LayoutMaker(wires, new Buffers(SoundFiles.NONE, sentence -> {}));
    private final LiveLayout live = new LiveLayout();

    private Layout layout(NetworkState state) {
        return maker.of(state, Map.of(), 48_000);
    }

    private List<String> commands(NetworkState state) {
        return live.follow(layout(state)).stream().map(Command::toString).toList();
    }

    private static Stream<String> keys(Layout layout, Section section) {
        return layout.of(section).stream().map(Unit::key);
    }

    private static Unit unit(Layout layout, String key) {
        return Stream.of(Section.values())
                .flatMap(section -> layout.of(section).stream())
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static NetworkState withBus(NetworkState state) {
        int id = state.mixer().nextBusId();
        return state.withMixer(state.mixer().plus(new Bus(id, "Bus", 0.8, 0, false, false)));
    }

    @Test
    void aStripIsInTheOrderOfTheSound() {
        NetworkState state = Bands.edited(withBus(Bands.of(SourceType.SAW)), 1, draft -> {
            draft.filter = new Filter(FilterType.LOW_PASS, 800, 0, true);
            draft.eq = Eq.FLAT;
            draft.stereo = false;
            draft.sends = draft.sends.with(1, new Send(0.5, true, SendTap.PRE_FADER));
        });
        state = state.withInstrument(state.instruments()
                .get(1)
                .edit(d -> d.chain(chain(d).plus(EffectType.DELAY).plus(EffectType.REVERB))));

        assertThat(keys(layout(state), Section.INSTRUMENTS))
                .containsExactly(
                        "instrument1/filter",
                        "instrument1/mono",
                        "instrument1/eq",
                        "instrument1/effect1",
                        "instrument1/effect2",
                        "instrument1/send-before1",
                        "instrument1/fader");
    }

    private static EffectChain chain(Instrument.Draft draft) {
        return new EffectChain(draft.effects, draft.nextEffectId);
    }

    @Test
    void aChangedLevelIsOneMessage() {
        NetworkState band = StarterBand.session("Jam");
        commands(band);

        List<String> told = commands(Bands.edited(band, 3, draft -> draft.level = 0.25));

        assertThat(told).singleElement().asString().matches("/n_set \\d+ level 0.25");
    }

    @Test
    void aTurnedKnobOfASourceReachesAllItsNotesWithOneMessage() {
        NetworkState band = Bands.of(SourceType.PULSE);
        commands(band);
        int voices = live.node(Keys.voices(1));

        assertThat(commands(Bands.edited(band, 1, d -> d.source = d.source.withParam("width", 0.1))))
                .containsExactly("/n_set " + voices + " width 0.1");
    }

    @Test
    void anEditOfANoteOrANameSendsNothing() {
        NetworkState band = StarterBand.session("Jam");
        commands(band);

        assertThat(commands(Bands.note(band, 1, 0, 60, 10))).isEmpty();
        assertThat(commands(Bands.edited(band, 1, draft -> draft.name = "Other")))
                .isEmpty();
    }

    @Test
    void anEffectThatIsAddedLeavesAllOthersAlone() {
        NetworkState band = StarterBand.session("Jam");
        commands(band);

        assertThat(commands(Bands.edited(band, 2, d -> d.chain(chain(d).plus(EffectType.CHORUS)))))
                .singleElement()
                .asString()
                .startsWith("/s_new effect-chorus ");
    }

    @Test
    void membersOfAGroupGoThroughIt() {
        NetworkState state = Bands.of(SourceType.SAW);
        state = state.withMixer(state.mixer().plus(Group.of(1, "Choir")));
        Layout layout = layout(Bands.edited(state, 1, draft -> draft.layer = new Layer(1, 0)));

        assertThat(unit(layout, "instrument1/fader").settings().get("to"))
                .isEqualTo(unit(layout, "group1/fader").settings().get("out"));
        assertThat(unit(layout, "group1/fader").settings().get("to")).isEqualTo(Setting.of(Wires.MASTER));
    }

    @Test
    void aSoloedBusSilencesWhatGoesPastIt() {
        NetworkState state = withBus(Bands.of(SourceType.SAW));
        NetworkState solo =
                state.withMixer(state.mixer().withBuses(state.mixer().buses().update(1, bus -> bus.withSolo(true))));

        assertThat(unit(layout(state), "instrument1/fader").settings().get("to"))
                .isEqualTo(Setting.of(Wires.MASTER));
        assertThat(unit(layout(solo), "instrument1/fader").settings().get("to")).isEqualTo(Setting.of(Wires.NOWHERE));
    }

    @Test
    void theSlowOscillatorWritesWhatItsTargetReads() {
        Lfo lfo = new Lfo(true, 3, 0.5, LfoShape.TRIANGLE, LfoTarget.SOURCE_PARAM, null, "width");
        Layout layout = layout(Bands.edited(Bands.of(SourceType.PULSE), 1, draft -> draft.lfo = lfo));

        Unit oscillator = unit(layout, "instrument1/lfo");
        int bus = (int) oscillator.settings().get("out").value();
        assertThat(unit(layout, "instrument1/voices").settings().get("width")).isEqualTo(Setting.from(bus));
        assertThat(oscillator.settings()).containsEntry("base", Setting.of(0.5)).containsEntry("shape", Setting.of(3));
    }

    @Test
    void busesOfStripsThatHaveGoneAreGivenToNewOnes() {
        NetworkState one = Bands.of(SourceType.SAW);
        Setting first = unit(layout(one), "instrument1/fader").settings().get("out");
        layout(one.withInstruments(one.instruments().without(1)));
        NetworkState next =
                Bands.with(one.withInstruments(one.instruments().without(1)), Instrument.of(2, "Next", SourceType.SAW));

        assertThat(unit(layout(next), "instrument2/fader").settings().get("out"))
                .isEqualTo(first);
    }

    @Test
    void aConvolutionWithoutAnImpulseResponseIsLeftOut() {
        NetworkState state =
                Bands.edited(Bands.of(SourceType.SAW), 1, d -> d.chain(chain(d).plus(EffectType.CONVOLUTION_REVERB)));

        assertThat(keys(layout(state), Section.INSTRUMENTS)).containsExactly("instrument1/fader");
    }
}
