package dev.consort.protocol.history.words;

import dev.consort.protocol.action.GeneratorSettingAction;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.state.pattern.Ticks;

/** What holds for the whole session, errands, transport, playing, controllers. */
final class SessionDeeds {
    private SessionDeeds() {}

    static void into(DeedTable table) {
        settings(table);
        transport(table);
        projects(table);
        errands(table);
        playing(table);
        controllers(table);
        generators(table);
    }

    private static void settings(DeedTable table) {
        table.sweep(SettingAction.SetName.class, (a, n) -> Deed.of("named", "the session", a.name()));
        table.sweep(SettingAction.SetTempo.class, (a, n) -> Deed.set("the tempo", a.bpm()));
        table.sweep(
                SettingAction.SetTimeSignature.class,
                (a, n) -> Deed.set("the time signature", a.beats() + "/" + a.unit()));
        table.sweep(
                SettingAction.SetKey.class,
                (a, n) -> Deed.set("the key", a.key().wireName() + " " + Names.words(a.scale())));
        table.sweep(SettingAction.SetTuning.class, (a, n) -> Deed.set("the tuning", Names.words(a.tuning())));
        table.sweep(SettingAction.SetSwing.class, (a, n) -> Deed.set("the swing", a.swing()));
        table.sweep(SettingAction.SetHumanize.class, (a, n) -> Deed.set("the humanizing"));
        table.sweep(SettingAction.SetClick.class, (a, n) -> Deed.set("the metronome", a.enabled() ? "on" : "off"));
    }

    private static void transport(DeedTable table) {
        table.none(TransportAction.Play.class, (a, n) -> Deed.of("started", "the band"));
        table.none(TransportAction.Stop.class, (a, n) -> Deed.of("stopped", "the band"));
        table.none(TransportAction.Record.class, (a, n) -> Deed.switched("recording", a.enabled()));
        table.none(
                TransportAction.Locate.class, (a, n) -> Deed.of("moved", "the playhead", "to beat " + beat(a.tick())));
        table.sweep(
                TransportAction.SetLoop.class,
                (a, n) -> Deed.set(
                        "the loop", a.enabled() ? "beat " + beat(a.start()) + " up to beat " + beat(a.end()) : "off"));
        table.sweep(TransportAction.SetMode.class, (a, n) -> Deed.set("the mode", Names.words(a.mode())));
    }

    private static String beat(int tick) {
        return Names.number(1 + (double) tick / Ticks.PER_QUARTER);
    }

    private static void projects(DeedTable table) {
        table.none(ProjectAction.New.class, (a, n) -> Deed.of("started", "a new session"));
        table.none(ProjectAction.Load.class, (a, n) -> Deed.of("opened", "the project " + a.name()));
        table.none(ProjectAction.Save.class, (a, n) -> Deed.of("saved", "the project"));
        table.none(ProjectAction.Checkpoint.class, (a, n) -> Deed.of("made", "the checkpoint " + a.label()));
        table.none(ProjectAction.RestoreCheckpoint.class, (a, n) -> Deed.of("returned to", "checkpoint " + a.id()));
    }

    private static void errands(DeedTable table) {
        table.none(ProjectAction.ImportMidi.class, (a, n) -> Deed.of("imported", a.name()));
        table.none(ProjectAction.ExportDawproject.class, (a, n) -> Deed.of("exported", "a DAWproject file"));
        table.none(ProjectAction.ExportMidi.class, (a, n) -> Deed.of("exported", "a MIDI file"));
        table.none(ProjectAction.Bounce.class, (a, n) -> Deed.of("rendered", "the master"));
        table.none(ProjectAction.ExportStems.class, (a, n) -> Deed.of("rendered", "every instrument"));
        table.none(ProjectAction.CancelExport.class, (a, n) -> Deed.of("ended", "the export"));
        table.none(HistoryAction.Undo.class, (a, n) -> Deed.of("reverted", "an edit"));
        table.none(HistoryAction.Redo.class, (a, n) -> Deed.of("repeated", "an edit"));
        table.none(HistoryAction.Rewind.class, (a, n) -> Deed.of("returned to", "moment " + a.seq()));
    }

    private static void playing(DeedTable table) {
        table.none(PlayAction.NoteOn.class, (a, n) -> Deed.of("played", n.instrument(a.instrument())));
        table.none(PlayAction.NoteOff.class, (a, n) -> Deed.of("played", n.instrument(a.instrument())));
        table.none(PlayAction.Pad.class, (a, n) -> Deed.of("played", n.pad(a.instrument(), a.pad())));
        table.none(PlayAction.AllNotesOff.class, (a, n) -> Deed.of("silenced", n.instrument(a.instrument())));
    }

    private static void controllers(DeedTable table) {
        table.step(
                MidiAction.MapCc.class,
                (a, n) -> Deed.of("mapped", "controller " + a.cc(), "to " + n.target(a.target())));
        table.step(
                MidiAction.UnmapCc.class,
                (a, n) -> Deed.of("unmapped", n.mapping(a.mapping()), "from " + n.mapped(a.mapping())));
        table.sweep(MidiAction.SetClockOut.class, (a, n) -> Deed.switched("the MIDI clock", a.enabled()));
    }

    private static void generators(DeedTable table) {
        table.sweep(GeneratorSettingAction.SetEnabled.class, (a, n) -> Deed.switched("the generators", a.enabled()));
        table.sweep(
                GeneratorSettingAction.SetMacro.class,
                (a, n) -> Deed.set("the " + Names.words(a.macro()) + " of the generators", a.value()));
        table.sweep(GeneratorSettingAction.SetConstraints.class, (a, n) -> Deed.set("the limits of the generators"));
    }
}
