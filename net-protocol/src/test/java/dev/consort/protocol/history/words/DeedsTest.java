package dev.consort.protocol.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.text.SafeText;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeedsTest {
    private static final NetworkState FULL = Sessions.full();

    private static String words(NetworkAction action) {
        return Deeds.of(action, FULL, Sessions.after(FULL, action)).past();
    }

    /** Whoever adds an action decides here whether it can be taken back. */
    @Test
    void itIsDecidedForEveryActionAndForNothingElse() {
        assertThat(Deeds.decided()).isEqualTo(new HashSet<>(Histories.ACTION_TYPES));
    }

    @Test
    void whatIsPlayedLocatedOrLeftToTheServerIsNotTakenBack() {
        Set<Class<?>> transport = Set.of(
                TransportAction.Play.class,
                TransportAction.Stop.class,
                TransportAction.Record.class,
                TransportAction.Locate.class,
                LaneAction.SetRecording.class);
        assertThat(Histories.ACTION_TYPES).allSatisfy(type -> assertThat(Deeds.grainOf(type) == Grain.NONE)
                .isEqualTo(transport.contains(type)
                        || PlayAction.class.isAssignableFrom(type)
                        || ProjectAction.class.isAssignableFrom(type)
                        || HistoryAction.class.isAssignableFrom(type)));
    }

    static Stream<Class<? extends NetworkAction>> types() {
        return Histories.ACTION_TYPES.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyActionHasCleanWordsWhateverItsValues(Class<? extends NetworkAction> type) {
        Histories.ofType(type).limit(60).forEach(action -> {
            Deed deed = Deeds.of(action, FULL, FULL);
            for (String words : new String[] {deed.past(), deed.brief()}) {
                assertThat(words).isNotBlank().isEqualTo(SafeText.clean(words, 250));
                assertThat(words).doesNotContain("null");
            }
            assertThat(deed.verb()).isNotBlank().doesNotContain("changed something");
        });
    }

    @Test
    void wordsSayWhatWasDoneToWhat() {
        assertThat(words(new SettingAction.SetTempo(98))).isEqualTo("set the tempo to 98");
        assertThat(words(new StripAction.SetLevel(Sessions.BASS, 0.5))).isEqualTo("set the level of Bass to 0.5");
        assertThat(words(new NoteAction.MoveNotes(Sessions.BASS, java.util.List.of(new NoteMove(0, 33, 10, 33)))))
                .isEqualTo("moved notes in Bass");
        assertThat(words(new BandAction.Add(SourceType.SAW, "Lead"))).isEqualTo("added the instrument Lead");
        assertThat(words(new BandAction.Remove(Sessions.BASS))).isEqualTo("removed the instrument Bass");
        assertThat(words(new BandAction.Rename(Sessions.BASS, "Low"))).isEqualTo("renamed Bass to Low");
        assertThat(words(new InstrumentEffectAction.RemoveEffect(Sessions.BASS, 1)))
                .isEqualTo("removed the effect Delay from Bass");
        assertThat(words(new StripEffectAction.SetEffectParam("Bus 1", 1, "mix", 0.25)))
                .isEqualTo("set the mix of the effect Chorus of the bus Room to 0.25");
    }

    @Test
    void whatIsNewHasItsName() {
        assertThat(words(new BusAction.AddBus(null))).isEqualTo("added the bus Bus 3");
        assertThat(words(new ClipAction.CreateClip(Sessions.BASS, 960, "Fill")))
                .isEqualTo("made the clip Fill of Bass");
        assertThat(words(new GeneratorVoiceAction.AddVoice(4, Algorithm.Markov.DEFAULT, "Rain", null)))
                .startsWith("added the generator Rain on ");
        assertThat(words(new PlacementAction.RemovePlacement(1))).isEqualTo("removed the clip Verse from the song");
        assertThat(words(new LaneAction.RemoveLane(1)))
                .isEqualTo("removed the automation of the filter cutoff of Bass");
        assertThat(words(new MidiAction.UnmapCc(1))).isEqualTo("unmapped controller 74 from the detune of Bass");
    }

    @Test
    void somethingThatIsThereNowhereHasItsNumber() {
        assertThat(Deeds.of(new StripAction.SetLevel(99, 1), FULL, FULL).past())
                .isEqualTo("set the level of instrument 99 to 1");
    }

    @Test
    void whatWasSetIsCalledByItsNameAndWhatWasDoneByItsDeed() {
        assertThat(Deeds.of(new StripAction.SetLevel(2, 1), FULL, FULL).brief()).isEqualTo("level of Bass");
        assertThat(Deeds.of(new BandAction.Remove(2), FULL, FULL).brief()).isEqualTo("removed the instrument Bass");
        assertThat(Deeds.of(new StepAction.ClearPad(1, 0, 0), FULL, FULL).brief())
                .startsWith("cleared ");
    }

    @Test
    void aHostileNameIsCleanedAndCut() {
        String name = "\u001b]52;c;AAAA\u0007\u202e" + "x".repeat(5000);
        Deed deed = Deeds.of(new SoundAction.LoadSample(Sessions.SAMPLER, name), FULL, FULL);
        assertThat(deed.past()).startsWith("loaded ]52;c;AAAAxxx").hasSizeLessThan(250);
        assertThat(new Deed("set", name, name).past())
                .isEqualTo(SafeText.clean(new Deed("set", name, name).past(), 250));
    }
}
