package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorSettingAction.SetConstraints;
import dev.consort.protocol.action.GeneratorSettingAction.SetEnabled;
import dev.consort.protocol.action.GeneratorSettingAction.SetMacro;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.WordedRow;
import java.util.ArrayList;
import java.util.List;

/** The generators as rows: what shapes all, each in a line, the selected one in full, and the limits. */
final class GeneratorRows {
    private final PaneContext context;
    private final Rows rows;
    private int selected;

    GeneratorRows(PaneContext context) {
        this.context = context;
        this.rows = new Rows(context);
    }

    /** The selected voice's id; that of the first where it is gone, 0 where there is none. */
    int selected() {
        int[] ids = context.state().generators().voices().ids();
        boolean isThere = context.state().generators().voices().contains(selected);
        return isThere ? selected : ids.length == 0 ? 0 : ids[0];
    }

    void select(int voice) {
        selected = voice;
    }

    List<Section> sections() {
        Generators now = context.state().generators();
        List<Section> all = new ArrayList<>(List.of(all(now), voices(now)));
        GeneratorVoice voice = now.voices().get(selected());
        if (voice != null) {
            all.add(new VoiceRows(context, selected(), voice).section());
        }
        all.add(limits(now.constraints()));
        return all;
    }

    /** Where the row of a voice is among all rows. */
    int rowOf(int voice) {
        int row = all(context.state().generators()).rows().size();
        for (int id : context.state().generators().voices().ids()) {
            if (id == voice) {
                break;
            }
            row++;
        }
        return row;
    }

    private Section all(Generators now) {
        Macros macros = now.macros();
        return new Section(
                "All generators",
                List.of(
                        rows.toggle("play", now.enabled(), SetEnabled::new),
                        macro("density: how many notes", Macro.DENSITY, macros.density()),
                        macro("chaos: how much chance", Macro.CHAOS, macros.chaos()),
                        macro("energy: how loud", Macro.ENERGY, macros.energy()),
                        macro("motion: how far", Macro.MOTION, macros.motion())));
    }

    private Row macro(String name, Macro macro, double value) {
        return rows.share(name, value, share -> new SetMacro(macro, share));
    }

    private Section voices(Generators now) {
        List<Row> all = new ArrayList<>();
        for (int id : now.voices().ids()) {
            all.add(new VoiceRow(context, id, now.voices().get(id)));
        }
        if (all.isEmpty()) {
            String key = context.keymap().key(GeneratorsKey.ADD_VOICE);
            all.add(new LinkRow("none yet", key + " adds one on the selected instrument", () -> {}));
        }
        return new Section("Voices", all);
    }

    private Section limits(Constraints now) {
        Row low = rows.whole(
                "lowest pitch", 0, 127, now.lowest(), n -> limits(now, n, Math.max(n, now.highest()), now.scaleLock()));
        Row high = rows.whole(
                "highest pitch",
                0,
                127,
                now.highest(),
                n -> limits(now, Math.min(n, now.lowest()), n, now.scaleLock()));
        int most = now.maxNotesPerBeat();
        double loud = now.humanizeVelocity();
        double late = now.humanizeTiming();
        Row dense = rows.whole("notes in a beat", 0, 32, most, n -> limits(now, n, loud, late));
        return new Section(
                "What none of them goes beyond",
                List.of(
                        rows.toggle(
                                "only tones of the scale",
                                now.scaleLock(),
                                on -> limits(now, now.lowest(), now.highest(), on)),
                        new WordedRow(low, PitchClass.pitchName(now.lowest())),
                        new WordedRow(high, PitchClass.pitchName(now.highest())),
                        new WordedRow(dense, most == 0 ? "as many as there are" : most + " at most"),
                        rows.share("loudness varies", loud, share -> limits(now, most, share, late)),
                        rows.share("timing varies", late, share -> limits(now, most, loud, share))));
    }

    private static NetworkAction limits(Constraints now, int lowest, int highest, boolean scale) {
        return new SetConstraints(new Constraints(
                scale, lowest, highest, now.maxNotesPerBeat(), now.humanizeVelocity(), now.humanizeTiming()));
    }

    private static NetworkAction limits(Constraints now, int most, double loudness, double timing) {
        return new SetConstraints(
                new Constraints(now.scaleLock(), now.lowest(), now.highest(), most, loudness, timing));
    }
}
