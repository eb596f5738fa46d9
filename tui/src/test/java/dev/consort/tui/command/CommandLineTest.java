package dev.consort.tui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.tui.studio.FakeStudio;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final TypedHere host = new TypedHere();
    private final FakeStudio studio = host.studio;
    private final CommandLine commands = new CommandLine(host);

    @BeforeEach
    void takeThePrivilege() {
        studio.requestPrivilege();
    }

    private void expect(String line, NetworkAction action) throws BadCommand {
        commands.run(line);
        assertThat(studio.sent.get(studio.sent.size() - 1)).isEqualTo(action);
    }

    @Test
    void switchesTheClockAndTakesMappingsAway() throws BadCommand {
        expect("clock on", new MidiAction.SetClockOut(true));
        expect("clock", new MidiAction.SetClockOut(false));
        studio.dispatch(new MidiAction.MapCc(1, 7, new Target.Tempo(), 0, 1));
        studio.dispatch(new MidiAction.MapCc(null, 8, new Target.Tempo(), 0.25, 1));
        assertThat(commands.run("ccs").lines())
                .containsExactly(
                        "1: controller 7 on channel 1 moves the tempo",
                        "2: controller 8 on any channel moves the tempo, 0.25 to 1.00");
        expect("unlearn 1", new MidiAction.UnmapCc(1));
        expect("unlearn tempo", new MidiAction.UnmapCc(2));
        assertThat(commands.run("ccs")).isEqualTo("no controller moves anything; learn maps one");
        assertThat(commands.run("unlearn tempo")).isEqualTo("no controller moves that");
    }

    @Test
    void learnsWhatTheSelectedInstrumentHas() throws BadCommand {
        assertThat(commands.run("learn level")).startsWith("move the controller that is to move the level of Drums");
        assertThat(commands.run("unlearn")).isEqualTo("nothing is learned");
        assertThat(commands.run("learn 1 pitch")).isEqualTo("only automation moves the pitch of Drums");
        assertThatThrownBy(() -> commands.run("learn 1 taste")).hasMessageContaining("Drums has no 'taste'");
        assertThat(commands.completions("learn 1 lev")).containsExactly("level");
        assertThat(commands.completions("midi ")).contains("auto", "list", "to");
    }

    @Test
    void saysWhatTheKeyboardPlays() throws BadCommand {
        assertThat(commands.run("midi")).isEqualTo("no MIDI keyboard, all channels, plays 1 Drums");
        commands.run("midi to 3");
        commands.run("midi channel 5");
        assertThat(commands.run("midi"))
                .endsWith("channel 5, plays 3 "
                        + studio.state.instruments().get(3).name());
        commands.run("midi to selected");
        commands.run("midi channel all");
        assertThat(commands.run("midi")).endsWith("all channels, plays 1 Drums");
        assertThatThrownBy(() -> commands.run("midi channel 17")).hasMessageContaining("1 to 16");
        assertThatThrownBy(() -> commands.run("midi to nobody")).hasMessageContaining("no instrument 'nobody'");
    }

    @Test
    void makesActionsOfCommands() throws BadCommand {
        expect("tempo 128", new SettingAction.SetTempo(128));
        expect("name My  Jam", new SettingAction.SetName("My Jam"));
        expect("key f# dorian", new SettingAction.SetKey(PitchClass.F_SHARP, Scale.DORIAN));
        expect("signature 7/8", new SettingAction.SetTimeSignature(7, 8));
        expect("signature 4/4", new SettingAction.SetTimeSignature(4, 4));
        expect("click on", new SettingAction.SetClick(true, 0.7));
        expect("loop 1 4", new TransportAction.SetLoop(true, 0, 7680));
        expect("loop off", new TransportAction.SetLoop(false, 0, 7680));
        expect("locate 5.2", new TransportAction.Locate(4 * 1920 + 480));
        expect("record on", new TransportAction.Record(true));
        expect("add drumkit My kit", new BandAction.Add(SourceType.DRUM_KIT, "My kit"));
        expect("add saw", new BandAction.Add(SourceType.SAW, null));
        expect("add SuperSaw", new BandAction.Add(SourceType.SUPER_SAW, null));
        expect("add hihatclosed Hats", new BandAction.Add(SourceType.HIHAT_CLOSED, "Hats"));
        expect("rename 3 Rhodes", new BandAction.Rename(3, "Rhodes"));
        expect("param 1 cut 800", studio.sent.isEmpty() ? null : cutoff());
        expect("level 3 0.7", new StripAction.SetLevel(3, 0.7));
        expect("pan 3 -1", new StripAction.SetPan(3, -1));
        expect("mute", new StripAction.SetMute(1, true));
        expect("solo 3", new StripAction.SetSolo(3, true));
        expect("note 1 0 60", new NoteAction.AddNote(1, 0, 60, 120, 96));
        expect("remove-note 1 0 60", new NoteAction.RemoveNote(1, 0, 60));
    }

    private static NetworkAction cutoff() {
        return new SoundAction.SetFilter(
                1,
                new dev.consort.protocol.state.instrument.Filter(
                        dev.consort.protocol.state.instrument.FilterType.LOW_PASS, 800, 0, true));
    }

    @Test
    void asksForOwnershipAndPrivilege() throws BadCommand {
        for (String line : new String[] {"own 3", "give 3 ben", "release 1", "privilege release", "deny Ben", "quit"}) {
            commands.run(line);
        }
        assertThat(studio.asked)
                .containsSubsequence(
                        "claim 3", "hand over 3 to 2", "release 1", "release privilege", "deny 2", "leave");
    }

    @Test
    void projectsAndWhatWasDone() throws BadCommand {
        expect("undo", new HistoryAction.Undo());
        expect("redo", new HistoryAction.Redo());
        expect("rewind 41", new HistoryAction.Rewind(41));
        expect("save", new ProjectAction.Save(null));
        expect("save dawn in May", new ProjectAction.Save("dawn in May"));
        expect("open dawn", new ProjectAction.Load("dawn"));
        expect("new", new ProjectAction.New(null));
        expect("checkpoint before the solo", new ProjectAction.Checkpoint("before the solo"));
        expect("back 3", new ProjectAction.RestoreCheckpoint(3));
        expect("import song", new ProjectAction.ImportMidi("song"));
        expect("export midi", new ProjectAction.ExportMidi(null));
        expect("export dawproject mix", new ProjectAction.ExportDawproject("mix"));
        expect("export wav mix", new ProjectAction.Bounce("mix"));
        expect("export stems", new ProjectAction.ExportStems(null));
        expect("cancel", new ProjectAction.CancelExport());
        commands.run("projects");
        commands.run("history");
        commands.run("history 101");
        assertThat(studio.asked).endsWith("projects", "history before null", "history before 101");
        assertThatThrownBy(() -> commands.run("export mp3")).hasMessageContaining("dawproject, midi, stems, wav");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tempo",
                "tempo x",
                "loop 0 4",
                "loop 1 999999999",
                "locate 0",
                "locate 99999999",
                "signature 4",
                "add banjo",
                "param 1 twang 3",
                "give 3 Nobody",
                "note 1 0",
                "note 1 99999999999 3",
                "mute 1 maybe",
                "frobnicate",
                "level 1 0.5 0.6"
            })
    void explainsWhatItDoesNotUnderstand(String line) {
        assertThatThrownBy(() -> commands.run(line))
                .isInstanceOf(BadCommand.class)
                .hasMessageMatching(".{10,}");
    }

    @Test
    void everySourceCanBeAddedByItsNameOnTheWire() throws BadCommand {
        for (SourceType source : SourceType.values()) {
            String wireName = (String) StateShapes.ALL.ofValue(SourceType.class).toJson(source);
            expect("add " + wireName, new BandAction.Add(source, null));
            assertThat(commands.completions("add " + wireName)).contains(wireName.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void namesSourcesThatBeginLikeAWrongWord() {
        assertThatThrownBy(() -> commands.run("add banjo"))
                .hasMessageContaining("bowed")
                .hasMessageContaining("bassguitar")
                .hasMessageContaining("others")
                .message()
                .doesNotContain("saw");
        assertThatThrownBy(() -> commands.run("add zither")).hasMessageContaining("saw");
    }

    @Test
    void completesCommandsAndTheirWords() {
        assertThat(commands.completions("te")).containsExactly("tempo");
        assertThat(commands.completions("add d")).containsExactly("drumkit");
        assertThat(commands.completions("param 2 re")).containsExactly("resonance", "release");
        assertThat(commands.completions("give 3 ")).containsExactly("Ana", "Ben");
        assertThat(commands.completions("level "))
                .containsExactly("master", "bus", "group", "1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(commands.completions("key A mi")).containsExactly("minor", "mixolydian");
        assertThat(commands.completions("nothing x")).isEmpty();
        assertThat(commands.completions("")).contains("tempo", "effect", "bus").doesNotHaveDuplicates();
    }

    @Test
    void anyActionIsDoneByItsName() throws BadCommand {
        expect("do Mixer.SetLevel instrument=3 level=0.5", new StripAction.SetLevel(3, 0.5));
        expect("do Transport.Play", new TransportAction.Play());
        expect("do Instrument.Rename instrument=2 name=\"Upright bass\"", new BandAction.Rename(2, "Upright bass"));
        expect("do Instrument.Rename instrument=2 name=Upright", new BandAction.Rename(2, "Upright"));
        expect(
                "do Automation.AddLane target.type=SourceParam target.instrument=3 target.param=detune",
                new LaneAction.AddLane(new Target.SourceParam(3, "detune")));
        expect("do Sequencer.SetChain instrument=1 chain=[0,0,1]", new KitAction.SetChain(1, List.of(0, 0, 1)));
        expect(
                "do {\"type\": \"Automation.AddLane\", \"target\": {\"type\": \"Tempo\"}}",
                new LaneAction.AddLane(new Target.Tempo()));
    }

    @Test
    void everyActionOfTheProtocolIsOffered() {
        assertThat(commands.completions("do "))
                .containsAll(MessageCodec.ACTION.byTag().keySet());
        assertThat(commands.completions("do Mixer.SetSend ins")).containsExactly("instrument=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do Mixer.SetLvl instrument=3 | there is no action \"Mixer.SetLvl\"; there are Mixer.SetLevel",
                "do Fly | there are Arrangement.…, Automation.…",
                "do Mixer.SetLevel level=0.5 | 'instrument' is missing; Mixer.SetLevel has instrument, level",
                "do Mixer.SetLevel instrument=3 loud | 'loud' is not field=value",
                "do Mixer.SetLevel instrument=three level=1 | expected a whole number and found three",
                "do Mixer.SetLevel instrument={ level=1 | that is no JSON",
                "do | the action is missing"
            })
    void aWrongActionIsExplained(String line, String why) {
        assertThatThrownBy(() -> commands.run(line))
                .isInstanceOf(BadCommand.class)
                .hasMessageContaining(why);
    }

    @Test
    void peopleAreModeratedByName() throws BadCommand {
        commands.run("kick Ben too loud");
        commands.run("hush Ben");
        commands.run("unban 7");
        assertThat(studio.asked).endsWith("KICK 2 too loud", "MUTE 2 null", "UNBAN 7 null");
    }
}
