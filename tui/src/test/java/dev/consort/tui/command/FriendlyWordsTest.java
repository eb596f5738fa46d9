package dev.consort.tui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GroupAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ArpRate;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What musicians type becomes the action that they mean. */
class FriendlyWordsTest {
    private static final int BAR = 1920;

    private final TypedHere host = new TypedHere();
    private final CommandLine commands = new CommandLine(host);

    @BeforeEach
    void everythingIsThere() {
        host.studio.state = FullSession.state();
    }

    private void expect(String line, NetworkAction action) throws BadCommand {
        commands.run(line);
        assertThat(host.studio.sent.get(host.studio.sent.size() - 1)).isEqualTo(action);
    }

    @Test
    void stripsOfEveryKind() throws BadCommand {
        expect("level keys 80%", new StripAction.SetLevel(3, 0.8));
        expect("level bus Reverb 0.5", new BusAction.SetBusLevel(1, 0.5));
        expect("pan group 1 L30", new GroupAction.SetGroupPan(1, -0.3));
        expect("mute group 1", new GroupAction.SetGroupMute(1, true));
        expect("mute group 1", new GroupAction.SetGroupMute(1, false));
        expect("send 3 reverb 0.4 pre", new StripAction.SetSend(3, 1, 0.4, true, SendTap.PRE_FADER));
        expect("send 3 reverb off", new StripAction.SetSend(3, 1, 0.4, false, SendTap.PRE_FADER));
        expect("output 3 Reverb", new StripAction.SetOutput(3, "Bus 1"));
        expect("bus add Long hall", new BusAction.AddBus("Long hall"));
    }

    @Test
    void soundsWithTheirUnits() throws BadCommand {
        expect(
                "filter 5 lowpass 1.2k 30%",
                new SoundAction.SetFilter(5, new Filter(FilterType.LOW_PASS, 1200, 0.3, true)));
        expect("adsr 3 0.01 200ms 70% 0.4", new SoundAction.SetEnvelope(3, 0.01, 0.2, 0.7, 0.4));
        expect(
                "lfo 3 on 5 0.3 filter",
                new SoundAction.SetLfo(3, true, 5, 0.3, LfoShape.SINE, LfoTarget.FILTER_CUTOFF, null, null));
        expect("effect add 5 reverb", new InstrumentEffectAction.AddEffect(5, EffectType.REVERB));
        expect("effect master reverb mix 50%", new StripEffectAction.SetEffectParam("Master", 1, "mix", 0.5));
        expect("effect master 1 off", new StripEffectAction.SetEffectEnabled("Master", 1, false));
        expect(
                "eq 5 band 4 gain -3 freq 900 q 1.2",
                new SoundAction.SetEqBand(5, 4, new EqBand(EqBandType.PEAK, 900, -3, 1.2, true)));
        expect("param 4 cutoff 2k", new SoundAction.SetFilter(4, filterOf(4, 2000)));
    }

    private Filter filterOf(int instrument, double cutoff) {
        Filter now = host.studio.state.instruments().get(instrument).filter();
        return new Filter(now.type(), cutoff, now.resonance(), true);
    }

    @Test
    void styles() throws BadCommand {
        expect(
                "arp 3 up 1/16",
                new PerformanceAction.SetArpeggiator(
                        3, new Arpeggiator(true, ArpDirection.UP, ArpRate.SIXTEENTH, 1, 0.5)));
        expect("arp 3 none", new PerformanceAction.SetArpeggiator(3, null));
        expect("chord 3 minor7", new PerformanceAction.SetChord(3, ChordShape.MINOR_SEVENTH));
        expect("chord 3 sus4", new PerformanceAction.SetChord(3, ChordShape.SUS4));
        expect("layer 5 6", new PerformanceAction.LinkLayer(5, 6));
    }

    @Test
    void notesByPlaceLengthAndName() throws BadCommand {
        expect("note 5 5.1 C4 1/8 100", new NoteAction.AddNote(5, null, 4 * BAR, 60, 240, 100));
        expect("note clip Verse 1.3 60", new NoteAction.AddNote(3, 1, 960, 60, 120, 96));
        expect("quantize 3 1/16 1-4", new NoteRangeAction.Quantize(3, null, 0, 4 * BAR, 120));
        expect("transpose 5 +12 2", new NoteRangeAction.Transpose(5, null, BAR, 2 * BAR, 12));
        expect("clip capture 3 1-4 Chorus", new ClipAction.CaptureClip(3, 0, 4 * BAR, "Chorus"));
        expect("place chorus 5 for 2b", new PlacementAction.Place(2, null, 4 * BAR, 2 * BAR));
        expect("placement length 1 clip", new PlacementAction.ResizePlacement(1, null));
    }

    @Test
    void drumsCountFromOne() throws BadCommand {
        expect("step 1 1 4 100", new StepAction.SetStep(1, 0, 0, 3, 100, null, null));
        expect("step 1 pattern 2 snare 5 off", new StepAction.SetStep(1, 1, 1, 4, null, null, null));
        expect("step 1 kick 5 90 chance 50%", new StepAction.SetStep(1, 0, 0, 4, 90, 0.5, null));
        expect("euclid 1 closedhat 5 16", new StepAction.Euclid(1, 0, 2, 5, 16, 0, null));
        expect("chain 1 1 1 2", new KitAction.SetChain(1, List.of(0, 0, 1)));
        expect("step clear 1 kick 5-8", new StepAction.ClearSteps(1, 0, 0, 0, 4, 7));
    }

    @Test
    void pointsInTheUnitOfWhatTheyMove() throws BadCommand {
        expect("point 1 2 50%", new PointAction.SetPoint(1, BAR, 0.5, PointCurve.LINEAR));
        expect("point 1 2 20k step", new PointAction.SetPoint(1, BAR, 1, PointCurve.STEP));
        expect("point \"the filter cutoff of Keys\" 2 20", new PointAction.SetPoint(1, BAR, 0, PointCurve.LINEAR));
        expect("map 74@2 20%-80% tempo", new MidiAction.MapCc(2, 74, new Target.Tempo(), 0.2, 0.8));
    }

    @Test
    void aRangeIsCopiedAndPastedElsewhere() throws BadCommand {
        NoteMap two = NoteMap.empty().with(BAR, 60, new Note(240, 100)).with(2 * BAR, 62, new Note(120, 90, 0.5));
        host.studio.state =
                host.studio.state.withPianoRoll(host.studio.state.pianoRoll().withNotes(5, two));
        assertThat(commands.run("copy 5 2-3")).isEqualTo("copied 2 notes of Pad");
        expect(
                "paste 6 9",
                new NoteAction.PasteNotes(
                        6,
                        null,
                        8 * BAR,
                        List.of(new PastedNote(0, 60, 240, 100), new PastedNote(BAR, 62, 120, 90, 0.5))));
        assertThat(host.studio.state.pianoRoll().notes(5)).isEqualTo(two);
        commands.run("cut 5 2");
        assertThat(host.studio.state.pianoRoll().notes(5).size()).isEqualTo(1);
    }

    @Test
    void manyNotesArePastedInPortions() throws BadCommand {
        NoteMap many = NoteMap.empty();
        for (int i = 0; i < Most.AT_ONCE + 1; i++) {
            many = many.with(i, 60, new Note(1, 1));
        }
        host.studio.state =
                host.studio.state.withPianoRoll(host.studio.state.pianoRoll().withNotes(5, many));
        commands.run("copy 5 1");
        commands.run("paste 6 1");
        assertThat(host.studio.sent).hasSize(2);
        assertThat(host.studio.state.pianoRoll().notes(6).size()).isGreaterThanOrEqualTo(many.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effect 3 plate mix 1 | there is no effect 'plate' there; there are 1",
                "effect 3 delay taste 1 | Delay has no knob 'taste'; it has time, feedback, mix",
                "effect add 3 room | the effect is one of",
                "effect add 3 | the effect is missing – usage: effect add <strip> <effect>; for example: effect add 3",
                "level bus Delay 1 | there is no bus 'Delay'; there are 1 Reverb",
                "clip remove Bridge | there is no clip 'Bridge'; there are 1 Verse",
                "level 3 lots | 'lots' is none; say 0 to 1, 50% or -6dB",
                "filter 3 lowpass wide | say 20 to 20000 Hz, 1.2k or 50%",
                "pan master 0 | the master has no pan",
                "step 1 Gong 5 | there is no pad 'Gong'; there are 1 Kick, 2 Snare",
                "step 1 Kick 65 | the step goes from 1 to 64; 65 does not fit",
                "note 3 5.1 H4 | one looks like C4 (middle c)",
                "quantize 3 often | one looks like 1/16",
                "clear 3 4-1 | say 1-4 for bars",
                "paste 3 9 | nothing is copied yet; copy 3 1-4 copies",
                "copy 5 900 | there is no note in that range of Pad",
                "slice 3 1 start 0 | Keys has no recording; sample 3 <name> loads one",
                "placement | there is placement move, placement length, placement remove",
                "export mp3 | 'mp3' is none of dawproject, midi, stems, wav",
                "point 1 2 90k | the value goes from 20.0 to 20000.0 Hz",
                "effekt add 3 reverb | did you mean effect?"
            })
    void badWordsAreAnsweredWithWhatIsPossible(String line, String why) {
        assertThatThrownBy(() -> commands.run(line))
                .isInstanceOf(BadCommand.class)
                .hasMessageContaining(why);
        assertThat(host.studio.sent).isEmpty();
    }
}
