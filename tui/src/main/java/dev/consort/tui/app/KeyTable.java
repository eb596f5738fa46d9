package dev.consort.tui.app;

import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.input.ListKey;
import dev.consort.tui.input.QuestionKey;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.editor.EditorKey;
import dev.consort.tui.pane.instruments.InstrumentsKey;
import dev.consort.tui.pane.mixer.MixerKey;
import dev.consort.tui.pane.people.PeopleKey;
import dev.consort.tui.pane.roll.RollKey;
import dev.consort.tui.pane.steps.PadKey;
import dev.consort.tui.pane.steps.StepsKey;
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
            SheetKey.values(),
            KeyboardKey.values(),
            QuestionKey.values(),
            EditorKey.values(),
            RackKey.values(),
            StepsKey.values(),
            PadKey.values());

    private KeyTable() {}

    /** Every command, in the order in which help and the manual show them. */
    public static List<KeyCommand> all() {
        return TABLES.stream().flatMap(Stream::of).toList();
    }
}
