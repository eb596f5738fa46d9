package dev.consort.tui.app;

import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.input.ListKey;
import dev.consort.tui.input.QuestionKey;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.input.TimeKey;
import dev.consort.tui.pane.automation.AutomationKey;
import dev.consort.tui.pane.editor.EditorKey;
import dev.consort.tui.pane.eq.EqKey;
import dev.consort.tui.pane.generators.GeneratorsKey;
import dev.consort.tui.pane.groove.GrooveKey;
import dev.consort.tui.pane.history.HistoryKey;
import dev.consort.tui.pane.instruments.InstrumentsKey;
import dev.consort.tui.pane.log.LogKey;
import dev.consort.tui.pane.midi.MidiKey;
import dev.consort.tui.pane.mixer.MixerKey;
import dev.consort.tui.pane.people.PeopleKey;
import dev.consort.tui.pane.projects.ProjectsKey;
import dev.consort.tui.pane.roll.RollKey;
import dev.consort.tui.pane.sampler.SamplerKey;
import dev.consort.tui.pane.scope.ScopeKey;
import dev.consort.tui.pane.settings.SettingsKey;
import dev.consort.tui.pane.song.SongKey;
import dev.consort.tui.pane.status.StatusKey;
import dev.consort.tui.pane.steps.PadKey;
import dev.consort.tui.pane.steps.StepsKey;
import dev.consort.tui.pane.tuner.TunerKey;
import dev.consort.tui.rack.RackKey;
import java.util.List;
import java.util.stream.Stream;

/** Everything that keys do: the tables of all views together. */
public final class KeyTable {
    private static final List<KeyCommand[]> TABLES = List.of(
            EverywhereKey.values(),
            InstrumentsKey.values(),
            MixerKey.values(),
            RollKey.values(),
            PeopleKey.values(),
            ListKey.values(),
            TimeKey.values(),
            SheetKey.values(),
            KeyboardKey.values(),
            QuestionKey.values(),
            EditorKey.values(),
            RackKey.values(),
            SongKey.values(),
            EqKey.values(),
            SettingsKey.values(),
            GrooveKey.values(),
            GeneratorsKey.values(),
            AutomationKey.values(),
            ProjectsKey.values(),
            HistoryKey.values(),
            LogKey.values(),
            StatusKey.values(),
            ScopeKey.values(),
            TunerKey.values(),
            SamplerKey.values(),
            MidiKey.values(),
            StepsKey.values(),
            PadKey.values());

    private KeyTable() {}

    /** Every command, in the order in which help and the manual show them. */
    public static List<KeyCommand> all() {
        return TABLES.stream().flatMap(Stream::of).toList();
    }
}
