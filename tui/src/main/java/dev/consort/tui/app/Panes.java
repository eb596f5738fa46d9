package dev.consort.tui.app;

import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.automation.AutomationPane;
import dev.consort.tui.pane.editor.EditorPane;
import dev.consort.tui.pane.eq.EqPane;
import dev.consort.tui.pane.generators.GeneratorsPane;
import dev.consort.tui.pane.groove.GroovePane;
import dev.consort.tui.pane.history.HistoryPane;
import dev.consort.tui.pane.instruments.InstrumentsPane;
import dev.consort.tui.pane.log.LogPane;
import dev.consort.tui.pane.midi.MidiPane;
import dev.consort.tui.pane.mixer.MixerPane;
import dev.consort.tui.pane.people.PeoplePane;
import dev.consort.tui.pane.projects.ProjectsPane;
import dev.consort.tui.pane.roll.RollPane;
import dev.consort.tui.pane.sampler.SamplerPane;
import dev.consort.tui.pane.scope.ScopePane;
import dev.consort.tui.pane.settings.SettingsPane;
import dev.consort.tui.pane.song.SongPane;
import dev.consort.tui.pane.status.StatusPane;
import dev.consort.tui.pane.steps.StepsPane;
import dev.consort.tui.pane.tuner.TunerPane;
import dev.consort.tui.view.PaneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All views, and which of them is open. */
final class Panes {
    private final PaneContext context;
    private final Map<PaneId, Pane> all = new EnumMap<>(PaneId.class);
    private PaneId open;

    Panes(PaneContext context) {
        this.context = context;
        all.put(PaneId.INSTRUMENTS, new InstrumentsPane(context));
        all.put(PaneId.MIXER, new MixerPane(context));
        all.put(PaneId.ROLL, new RollPane(context));
        all.put(PaneId.PEOPLE, new PeoplePane(context));
        all.put(PaneId.EDITOR, new EditorPane(context));
        all.put(PaneId.ARRANGEMENT, new SongPane(context));
        all.put(PaneId.EQ, new EqPane(context));
        all.put(PaneId.SETTINGS, new SettingsPane(context));
        all.put(PaneId.GROOVE, new GroovePane(context));
        all.put(PaneId.GENERATORS, new GeneratorsPane(context));
        all.put(PaneId.AUTOMATION, new AutomationPane(context));
        all.put(PaneId.PROJECTS, new ProjectsPane(context));
        all.put(PaneId.HISTORY, new HistoryPane(context));
        all.put(PaneId.LOG, new LogPane(context));
        all.put(PaneId.STATUS, new StatusPane(context));
        all.put(PaneId.MIDI, new MidiPane(context));
        all.put(PaneId.SAMPLER, new SamplerPane(context));
        all.put(PaneId.TUNER, new TunerPane(context));
        all.put(PaneId.SCOPE, new ScopePane(context));
        all.put(PaneId.STEPS, new StepsPane(context));
    }

    /** The views that there are, in their order. */
    List<PaneId> ids() {
        return List.copyOf(all.keySet());
    }

    Pane at(PaneId id) {
        return all.get(id);
    }

    /** The view that the person looks at. */
    Pane current() {
        PaneId wanted = context.view().pane();
        if (wanted != open) {
            close();
            open = wanted;
            all.get(open).opened();
        }
        return all.get(open);
    }

    /** Tells the open view that the person goes. */
    void close() {
        if (open != null) {
            all.get(open).closed();
            open = null;
        }
    }
}
